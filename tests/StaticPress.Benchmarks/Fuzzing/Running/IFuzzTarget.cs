namespace StaticPress.Benchmarks.Fuzzing.Running;

/// <summary>What is fuzzed: one format.</summary>
public interface IFuzzTarget
{
    /// <summary>The format as the command names it.</summary>
    string Name { get; }

    /// <summary>Whole documents that are mutated, and lines that are put into them.</summary>
    FuzzSeeds Seeds { get; }

    /// <summary>Imports and extracts; what is wrong with the result, or null. An exception is a fault as well.</summary>
    string? Fault(byte[] document);
}
