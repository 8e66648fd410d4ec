using StaticPress.Benchmarks.Output;

return args switch
{
    ["publishing", .. var rest] => PublishingBenchmark.Run(rest),
    _ => 0,
};
