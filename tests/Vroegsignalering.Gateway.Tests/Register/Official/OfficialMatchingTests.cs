using System.Text.Json;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Matching.Indexing;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Gateway.Tests.Signals;
using Vroegsignalering.Storage.Register;
using Xunit.Abstractions;

namespace Vroegsignalering.Gateway.Tests.Register.Official;

/// <summary>The matcher alone over the whole official register, every municipality a register of its own.</summary>
public sealed class OfficialMatchingTests(ITestOutputHelper output)
{
    private static readonly DateOnly Today = Messages.Today;
    private readonly Dictionary<string, HouseholdId> _households = [];

    [OfficialRegisterFact, Trait("Rule", "MA-06"), Trait("Rule", "MA-07"), Trait("Rule", "MA-09")]
    public void Decide_EveryRowOfEveryMunicipality_IsNeverWrong()
    {
        var registers = ReadRegisters();

        var decided = OfficialRow.All.SelectMany(OfficialSignal.Of)
            .Select(signal => (signal, Decide(signal, registers.GetValueOrDefault(signal.Row.Gemeente) ?? [])))
            .ToList();

        OfficialRow.All.Should().HaveCount(636);
        var figures = new OfficialFigures(decided, Today);
        output.WriteLine(figures.ToText());
        figures.Faults.Should().BeEmpty();
        figures.BelowBounds.Should().BeEmpty();
    }

    private Dictionary<string, List<(string Key, Registration Resident)>> ReadRegisters()
    {
        using var text = File.OpenRead(OfficialRegister.File!);
        return RegisterImport.Read(text, RegisterFormat.GbaV, Villagers.Day).Persons
            .GroupBy(person => person.Tenant.ToString())
            .ToDictionary(group => group.Key, group => group.Select(person => (person.Entry.Key, ResidentOf(person.Entry))).ToList());
    }

    private Registration ResidentOf(RegisterEntry entry) => new(entry.Person, [.. entry.Stays.Select(ResidenceOf)]);

    private Residence ResidenceOf(RegisterStay stay)
    {
        _households.TryAdd(stay.HouseholdKey, HouseholdId.New());
        return new Residence
        {
            Household = _households[stay.HouseholdKey],
            Address = stay.Address,
            From = stay.From,
            Until = stay.Until,
        };
    }

    private static OfficialDecision Decide(OfficialSignal signal, List<(string Key, Registration Resident)> register)
    {
        using var message = JsonDocument.Parse(signal.Message.ToJsonString());
        var parsed = SignalParser.Parse(SignalFields.FromJson(message.RootElement), Today).Match(
            valid => valid.Signal,
            invalid => throw new InvalidOperationException($"row {signal.Row.Number}: {string.Join(", ", invalid.Errors)}"));
        var everybody = ResidentsIndex.Of(register.Select(person => person.Resident)).All().ToList();
        return HouseholdMatcher.Decide(parsed, everybody, new MatchBasis(MatchingRules.Current, Today)).Match(
            matched => MatchedBy(matched, register.Single(person => person.Resident.Person.Id == matched.Person)),
            review => new OfficialDecision(OfficialDecision.Review, Reasons: string.Join('+', review.Reasons)),
            none => new OfficialDecision(OfficialDecision.None, Reasons: none.Reason.ToString()));
    }

    private static OfficialDecision MatchedBy(MatchOutcome.Matched matched, (string Key, Registration Resident) person) => new(
        OfficialDecision.Matched,
        person.Key,
        person.Resident.Residences.Where(residence => residence.Household == matched.Household && residence.HoldsOn(Today))
            .Select(residence => residence.Address)
            .Select(address => OfficialPerson.Normal($"{address.Postcode}{address.HouseNumber}{address.HouseLetter}{address.Addition}"))
            .SingleOrDefault());
}
