using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Demo;

namespace Vroegsignalering.Gateway.Tests.Demo;

public sealed class DemoSignalsTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);
    private static readonly DemoTown Home = DemoRegister.Home();
    private static readonly DemoTown Neighbour = DemoRegister.Neighbour();
    private static readonly IReadOnlyList<DemoStep> Steps = DemoSignals.Plan(Home, Neighbour, Today);

    [Fact]
    public void Plan_IsAboutTwoThousandSignals() =>
        Steps.Sum(step => step.Match(_ => 1, _ => 0, delivery => delivery.Rows)).Should().BeInRange(1_900, 2_200);

    [Fact]
    public void Plan_MadeTwice_IsTheSame() => DemoSignals.Plan(Home, Neighbour, Today).Should().Equal(Steps);

    [Fact]
    public void Plan_HoldsEveryHazard() =>
        Steps.Select(step => step.Hazard).Distinct().Should().BeEquivalentTo(Enum.GetValues<DemoHazard>());

    [Fact]
    public void Plan_OfAnotherDay_MovesWithIt()
    {
        var later = DemoSignals.Plan(Home, Neighbour, Today.AddYears(1));

        later.OfType<DemoStep.Post>().Where(step => step.Hazard == DemoHazard.None).Select(step => Date(step, "signaaldatum"))
            .Should().OnlyContain(sent => sent <= Today.AddYears(1) && sent > Today.AddYears(1).AddDays(-31));
    }

    [Fact]
    public void Posts_ReadWithoutFaults_ExceptTheBadOnes()
    {
        var faulty = Steps.OfType<DemoStep.Post>().Where(step => Parse(step) is ParsedSignal.Invalid);

        faulty.Select(step => step.Hazard).Distinct().Should().Equal(DemoHazard.BadMessage);
        faulty.Should().HaveSameCount(Steps.Where(step => step.Hazard == DemoHazard.BadMessage));
    }

    [Fact]
    public void Withdrawals_AndCorrections_NameASignalPostedBefore()
    {
        var posted = new HashSet<(PartnerId, string)>();
        foreach (var step in Steps)
        {
            if (step is DemoStep.Withdrawal withdrawal) posted.Should().Contain((step.Partner, withdrawal.Reference));
            if (step is not DemoStep.Post post) continue;
            if ((string?)Json(post)["vervangt"] is { } earlier) posted.Should().Contain((step.Partner, earlier));
            posted.Add((step.Partner, post.Reference));
        }
    }

    [Fact]
    public void References_AreUsedTwiceOnlyOnPurpose()
    {
        var twice = Steps.OfType<DemoStep.Post>().GroupBy(step => (step.Partner, step.Reference)).Where(group => group.Count() > 1);

        twice.Select(group => group.Last().Hazard).Distinct()
            .Should().BeEquivalentTo([DemoHazard.SentTwice, DemoHazard.SameReferenceOtherContent]);
    }

    [Fact]
    public void Delivery_HoldsItsBadRowsAmongGoodOnes()
    {
        var delivery = Steps.OfType<DemoStep.Delivery>().Single();
        var lines = delivery.Csv.TrimEnd('\n').Split('\n');
        var columns = SignalColumns.Of(lines[0].Split(';'));
        var unreadable = lines.Skip(1).Count(line =>
            SignalParser.Parse(SignalFields.FromRow(columns, line.Split(';')), Today) is ParsedSignal.Invalid);

        lines.Should().HaveCount(delivery.Rows + 1);
        lines[0].Split(';').Should().OnlyContain(name => SignalSchema.ByPath.ContainsKey(name));
        delivery.BadRows.Should().Be(14);
        unreadable.Should().Be(10, "the others are refused by the gate or stand in the file twice");
    }

    [Fact]
    public void Postcodes_OfAllSignals_AreNeverIssued() => Steps.OfType<DemoStep.Post>().Where(step => step.Hazard != DemoHazard.BadMessage)
        .Select(step => (string)Json(step)["adres"]!["postcode"]!).Should().OnlyContain(postcode => postcode.EndsWith("SS"));

    private static ParsedSignal Parse(DemoStep.Post step)
    {
        using var message = System.Text.Json.JsonDocument.Parse(step.Body);
        return SignalParser.Parse(SignalFields.FromJson(message.RootElement), Today);
    }

    private static JsonNode Json(DemoStep.Post step) => JsonNode.Parse(step.Body)!;

    private static DateOnly Date(DemoStep.Post step, string name) =>
        DateOnly.ParseExact((string)Json(step)[name]!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
