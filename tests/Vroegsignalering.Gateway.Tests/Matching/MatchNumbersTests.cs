using System.Globalization;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>Numbers in Dutch text are Dutch, whatever the machine speaks.</summary>
public sealed class MatchNumbersTests : IDisposable
{
    private static readonly PersonId Anna = PersonId.New();
    private static readonly HouseholdId Home = new(Guid.CreateVersion7());

    private readonly CultureInfo _before = CultureInfo.CurrentCulture;

    public MatchNumbersTests() => CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("en-US");

    [Fact]
    public void SpeedOf_EnglishMachine_IsDutch() => MatchTable.SpeedOf(new MatchResult(Many(4_000), [], TimeSpan.FromSeconds(2)), TimeSpan.FromSeconds(3.25))
        .Should().Be("2.000 signalen per seconde; register in 3,3 s.");

    [Fact]
    public void Draw_EnglishMachine_IsDutch() => MatchChart.Draw(Many(2), matchFrom: 17.5)
        .Should().Contain("1 op 10.000<").And.Contain("de drempel van 17,5 bits, 50,00").And.Contain("cy=\"200\"");

    public void Dispose() => CultureInfo.CurrentCulture = _before;

    // Every other one is automatic.
    private static Evaluation Many(int signals)
    {
        var evaluation = new Evaluation();
        for (var signal = 0; signal < signals; signal++)
        {
            evaluation.Add(
                signal % 2 == 0 ? new JudgedOutcome((Anna, Home), []) { ByScore = (Anna, 20) } : new JudgedOutcome(null, []), new KnownTruth(Anna, Home));
        }

        return evaluation;
    }
}
