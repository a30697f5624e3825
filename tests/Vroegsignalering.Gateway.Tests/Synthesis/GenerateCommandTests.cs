using Vroegsignalering.Chaos;
using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Gateway.Tests.Synthesis;

/// <summary>What <c>generate</c> writes is read by the doors it is meant for.</summary>
public sealed class GenerateCommandTests(GeneratedTown town) : IClassFixture<GeneratedTown>
{
    private static readonly DateOnly Today = new(2026, 8, 31);

    [Fact]
    public void Register_OfAGeneratedTown_IsReadWithoutAFault()
    {
        town.Register.Faults.Should().BeEmpty();
        town.Register.Persons.Should().HaveCountGreaterThan(4_000);
        town.Register.Persons.Select(person => person.Entry.Person.State).Distinct().Should().HaveCount(Enum.GetValues<RegistrationState>().Length);
        town.Register.Persons.Select(person => person.Entry.Person.Name.Usage).Distinct().Should().HaveCount(Enum.GetValues<NameUsage>().Length);
        town.Register.Persons.Should().Contain(person => person.Entry.Person.Secrecy)
            .And.Contain(person => person.Entry.Stays.Any(stay => stay.PartTime))
            .And.Contain(person => person.Entry.Person.Bsn != null);
    }

    [Fact]
    public void Signals_OfAGeneratedTown_AreAllParsed()
    {
        var rows = town.Rows("signals.csv").ToList();
        var columns = SignalColumns.Of(rows[0]);

        var parsed = rows.Skip(1).Select(row => SignalParser.Parse(SignalFields.FromRow(columns, row), Today)).ToList();

        parsed.Should().HaveCount(GeneratedTown.Signals).And.AllBeOfType<ParsedSignal.Valid>();
        parsed.Cast<ParsedSignal.Valid>().Should().OnlyContain(valid => valid.Notices.Count == 0);
    }

    [Fact]
    public void Truth_OfAGeneratedTown_NamesPersonsAndHouseholdsOfTheRegister()
    {
        var persons = town.Register.Persons.ToDictionary(person => person.Entry.Key, person => person.Entry);

        foreach (var truth in town.Rows("truth.csv").Skip(1).Where(truth => truth[1].Length > 0))
        {
            persons.Should().ContainKey(truth[1]);
            (truth[2].Length == 0 || persons[truth[1]].Stays.Any(stay => stay.HouseholdKey == truth[2] && stay.Until == null)).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("--register", "99", "--register")]
    [InlineData("--hazards", "spoken:10", "--hazards")]
    [InlineData("--hazards", "tweelingen:10001", "--hazards")]
    [InlineData("--hazards", "tweelingen", "--hazards")]
    public async Task Generate_WhatCannotBe_IsRefusedByName(string option, string value, string named)
    {
        string[] other = option == "--register" ? [] : ["--register", "100"];

        var (exit, output) = await GatewayProgram.RunAsync(
            town.Folder, ["generate", "--signals", "1", "--seed", "1", "--out", town.Folder.FullName, option, value, .. other]);

        exit.Should().Be(1);
        output.Should().Contain(named);
    }
}
