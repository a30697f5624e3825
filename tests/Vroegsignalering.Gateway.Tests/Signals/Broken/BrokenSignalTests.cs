using System.Text;
using Microsoft.AspNetCore.Http;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Gateway.Signals.Deliveries;
using Xunit.Abstractions;

namespace Vroegsignalering.Gateway.Tests.Signals.Broken;

/// <summary>No crisis vanishes, however its row, message or file is broken; and a regular one does not become a crisis by it (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class BrokenSignalTests(ITestOutputHelper output)
{
    private const int Tries = 25_000;

    private static readonly PartnerCall Call = new(new PartnerId("partner"), TimeProvider.System.GetUtcNow(), new Operation("1", "test", "test", ""));

    public static TheoryData<string, bool> Channels { get; } = new()
    {
        { CsvSource.MediaType, false },
        { NdjsonSource.MediaType, false },
        { JsonArraySource.MediaType, true },
        { JsonArraySource.MediaType, false },
    };

    [Theory, MemberData(nameof(Channels))]
    public async Task Read_BrokenCrisis_IsTakenInOrAlarms(string type, bool isList)
    {
        var counts = await ReadAsync(type, isList, isCrisis: true);

        output.WriteLine($"{counts.Taken} taken in, {counts.Alarmed} alarmed");
        counts.Others.Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Channels))]
    public async Task Read_BrokenRegular_IsNoCrisisAndSeldomAlarms(string type, bool isList)
    {
        var counts = await ReadAsync(type, isList, isCrisis: false);

        // In a row a yes of the column beside it may slip under crisissignaal: then the words do say so.
        var (mostTaken, mostAlarmed) = type == CsvSource.MediaType ? (Tries / 1_000, Tries / 10) : (0, Tries / 100);
        output.WriteLine($"{counts.Taken} taken in and {counts.Alarmed} alarmed of {Tries}");
        counts.Taken.Should().BeLessThanOrEqualTo(mostTaken, counts.TakenExample);
        counts.Alarmed.Should().BeLessThanOrEqualTo(mostAlarmed, counts.AlarmedExample);
    }

    private static async Task<Counts> ReadAsync(string type, bool isList, bool isCrisis)
    {
        var seed = Random.Shared.Next();
        var signals = new BrokenSignals(new Random(seed));
        var counts = new Counts();
        for (var at = 0; at < Tries; at++)
        {
            var body = signals.Next(type, isList, isCrisis);
            var rows = type == JsonArraySource.MediaType && !isList ? await MessageAsync(body) : await FileAsync(body, type);
            counts.Add(rows, $"seed {seed}, try {at}: {Encoding.Latin1.GetString(body)}");
        }

        return counts;
    }

    private static async Task<IReadOnlyList<ParsedSignal>> FileAsync(byte[] body, string type)
    {
        var request = Request(body, type);
        var source = DeliverySource.For(Call, request)!;
        if (await source.OpenAsync() is { Count: > 0 } errors) return [Refused(errors, await request.BodyReader.MayBeCrisisAsync(default))];
        var rows = new List<ParsedSignal>();
        await foreach (var row in source.RowsAsync(default)) rows.Add(row.Parsed);
        return rows;
    }

    private static async Task<IReadOnlyList<ParsedSignal>> MessageAsync(byte[] body)
    {
        var request = Request(body, JsonArraySource.MediaType);
        ParsedSignal? parsed = null;
        await JsonBody.ReadAsync(
            request,
            message =>
            {
                parsed = Call.Arrived(SignalFields.FromJson(message)).Parsed;
                return Task.FromResult(Results.Ok());
            },
            async problem =>
            {
                parsed = Refused(problem.Errors, await request.BodyReader.MayBeCrisisAsync(default));
                return problem;
            });
        return [parsed!];
    }

    private static ParsedSignal Refused(IReadOnlyList<FieldError> errors, bool mayBeCrisis) => Call.Refused(errors, mayBeCrisis).Parsed;

    private static HttpRequest Request(byte[] body, string type) =>
        new DefaultHttpContext { Request = { ContentType = type, Body = new MemoryStream(body) } }.Request;

    private sealed class Counts
    {
        public int Taken { get; private set; }

        public int Alarmed { get; private set; }

        public string? TakenExample { get; private set; }

        public string? AlarmedExample { get; private set; }

        /// <summary>What was neither taken in as a crisis nor alarmed, at most a few.</summary>
        public List<string> Others { get; } = [];

        public void Add(IReadOnlyList<ParsedSignal> rows, string what)
        {
            if (rows.OfType<ParsedSignal.Valid>().Any(valid => CrisisTrigger.ReasonOf(valid.Signal.Type, valid.Signal.CrisisFlag) is not null))
            {
                Taken++;
                TakenExample ??= what;
            }
            else if (rows.OfType<ParsedSignal.Invalid>().Any(invalid => invalid.IsCrisis))
            {
                Alarmed++;
                AlarmedExample ??= what;
            }
            else if (Others.Count < 5)
            {
                Others.Add(what);
            }
        }
    }
}
