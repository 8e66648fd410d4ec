using System.CommandLine;

namespace StaticPress.Program.Commands;

/// <summary>Prints the script that lets a shell complete the program's commands and flags; it asks the program itself, so it never grows old.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # staticpress completion bash > /etc/bash_completion.d/staticpress
        # or in ~/.bashrc: eval "$(staticpress completion bash)"
        _staticpress() {
          local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}"
          local rest="${line#* }" IFS=$'\n'
          COMPREPLY=($(compgen -W "$(staticpress "[suggest:${#rest}]" "$rest" 2>/dev/null)" -- "$word"))
        }
        complete -o default -F _staticpress staticpress
        """;

    private const string Zsh = """
        #compdef staticpress
        # staticpress completion zsh > "${fpath[1]}/_staticpress"
        # or in ~/.zshrc, after compinit: eval "$(staticpress completion zsh)"
        _staticpress() {
          local rest="${BUFFER[1,CURSOR]#* }"
          local -a found
          found=("${(@f)$(staticpress "[suggest:${#rest}]" "$rest" 2>/dev/null)}")
          if [[ -n "${found[1]}" ]]; then compadd -a found; else _files; fi
        }
        # In a folder of $fpath this file is the function's body, and the first call is a request.
        if [[ $funcstack[1] == _staticpress ]]; then _staticpress "$@"; else compdef _staticpress staticpress; fi
        """;

    private const string Fish = """
        # staticpress completion fish > ~/.config/fish/completions/staticpress.fish
        function __staticpress
          set -l rest (commandline -cp | string replace -r '^\S+\s?' '')
          staticpress "[suggest:"(string length -- "$rest")"]" "$rest" 2>/dev/null
        end
        complete -c staticpress -a '(__staticpress)'
        """;

    public static Command Create(Session session)
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or fish." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print a script that lets a shell complete commands and flags.") { shell };
        command.SetAction(parsed => session.Terminal.Out.WriteLine((parsed.GetRequiredValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => Fish }).ReplaceLineEndings("\n")));
        return command;
    }
}
