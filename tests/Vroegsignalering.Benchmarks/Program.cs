using BenchmarkDotNet.Running;
using Vroegsignalering.Benchmarks.Chaos;
using Vroegsignalering.Benchmarks.Load;
using Vroegsignalering.Benchmarks.MatchCore;

var options = LoadOptions.Read(args);
return args switch
{
    ["e2e", ..] => await EndToEnd.RunAsync(options),
    ["levering", ..] => await FileWithCrises.RunAsync(options),
    ["flood", ..] => await Flood.RunAsync(options),
    ["match-core", ..] => MatchCoreCommand.Run(options),
    ["match-one", ..] => BenchmarkRunner.Run<DecideBenchmarks>().HasCriticalValidationErrors ? 1 : 0,
    ["chaos", .. var words] => await ChaosCommand.RunAsync(quick: words.Contains("--quick")),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        e2e      [--seconds N] [--profile embedded|service]            single posts, crises among them
        levering [--rows N] [--seconds N] [--profile embedded|service] one CSV file, crises at the same time
        flood    [--seconds N] [--connections N] [--profile embedded|service]  strangers at the token endpoint, crises at the same time
        chaos    [--quick]                                             kill -9 of gateway, broker and database under load
        match-core [--residents N] [--signals N] [--threads N] [--seed N]  the matching index: build, memory, signals per second
        match-one  one decision under BenchmarkDotNet, at premises of several sizes
        The service profile reads GATEWAY_TEST_POSTGRES and GATEWAY_TEST_RABBITMQ.
        """);
    return 2;
}
