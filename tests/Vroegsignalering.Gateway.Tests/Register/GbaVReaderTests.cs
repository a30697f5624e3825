using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class GbaVReaderTests
{
    private const string Head =
        ";01.01.10;01.01.20;01.02.10;01.02.30;01.02.40;01.03.10;01.61.10;05.01.20;05.02.30;05.02.40;05.07.10;07.67.10;07.67.20;07.70.10;"
        + "08.09.10;08.10.30;08.11.10;08.11.20;08.11.30;08.11.40;08.11.60;08.83.10;08.85.10";

    [Theory]
    [InlineData("19850615", "1985-06-15", "whole")]
    [InlineData("19850600", "1985-06", "day unknown")]
    [InlineData("19850000", "1985", "month and day unknown")]
    [InlineData("19850015", "1985", "a day without a month tells nothing")]
    [InlineData("00000000", null, "wholly unknown")]
    [InlineData("", null, "absent")]
    [InlineData("19850230", null, "no such day")]
    public void Date_OfEightDigits_IsReadAsFarAsKnown(string digits, string? expected, string reason) =>
        GbaVDate.Read(digits)?.ToString().Should().Be(expected, reason);

    [Theory]
    [InlineData("P", "Dijk", NameUsage.Partner, "as written")]
    [InlineData("V", "Dijk", NameUsage.PartnerFirst, "as written")]
    [InlineData("N", "Dijk", NameUsage.OwnFirst, "as written")]
    [InlineData("", "Dijk", NameUsage.Own, "nothing written")]
    [InlineData("V", "", NameUsage.Own, "no partner's name to use")]
    [InlineData("V", ".", NameUsage.Own, "the partner's name is unknown")]
    public void NameUsage_DependsOnAPartnersName(string usage, string partner, NameUsage expected, string reason) =>
        Read($"L1;1;;Anna;;Berg;19850615;{usage};;van;{partner};;;;0;0599;20200101;Straat;1;;;3077AA;")
            .Person.Name.Usage.Should().Be(expected, reason);

    [Theory]
    [InlineData(";;0", RegistrationState.Resident, false)]
    [InlineData("20220101;O;0", RegistrationState.Deceased, false)]
    [InlineData("20220101;E;7", RegistrationState.Departed, true)]
    [InlineData("20220101;R;", RegistrationState.Departed, false)]
    public void Suspension_GivesTheStateAndEndsTheResidence(string cells, RegistrationState state, bool secrecy)
    {
        var entry = Read($"L1;1;;Anna;;Berg;19850615;E;;;;;{cells};0599;20200101;Straat;1;;;3077AA;");

        entry.Person.State.Should().Be(state);
        entry.Person.Secrecy.Should().Be(secrecy);
        entry.Stays.Single().Until.Should().Be(state == RegistrationState.Resident ? null : new DateOnly(2022, 1, 1));
    }

    [Fact]
    public void RowsBelow_AreFormerAddresses_AndAnUnlabelledNumberIsNobody()
    {
        var entry = Read(
            "L1;1;999990019;Anna;;Berg;19850615;E;;;;;;;0;0599;20200101;Straat;1;A;2;3077AA;080000",
            ";;;;;;;;;;;;;;;0599;20100101;Laan;2;;;3078AA;",
            ";1;999990019;Anna;;Oud;19850615;E;;;;;;;0;0363;20000101;Weg;3;;;1011AA;");

        entry.Stays.Select(stay => (stay.Address.HouseNumber, stay.From.Year, stay.Until))
            .Should().Equal((2, 2010, new DateOnly(2019, 12, 31)), (1, 2020, null));
        entry.Person.UnderInvestigation.Should().BeTrue();
        entry.Stays[1].Address.HouseLetter.Should().Be("A");
    }

    [Theory]
    [InlineData("2;;3078AA;;20100101", "2009-12-31", "the postcode was changed: partners still know the earlier one")]
    [InlineData("1;;3077AA;;20100101", null, "the same address told again")]
    [InlineData("2;;3078AA;;20000101", null, "it never held: put right as from the day it began")]
    public void HomeGivenAnotherAddress_KeepsTheEarlierOneUntilThen(string cells, string? expected, string reason)
    {
        var parts = cells.Split(';');
        var entry = Read(
            $"L1;1;;Anna;;Berg;19850615;E;;;;;;;0;0599;20000101;Straat;{parts[0]};;;{parts[2]};;{parts[4]}",
            ";;;;;;;;;;;;;;;0599;20000101;Straat;1;;;3077AA;;20000101");

        entry.Stays[^1].Until.Should().BeNull();
        entry.Stays[^1].From.Should().Be(new DateOnly(2000, 1, 1), "the person never moved");
        entry.Stays.SkipLast(1).Select(stay => stay.Until is { } day ? $"{day:yyyy-MM-dd}" : null).SingleOrDefault().Should().Be(expected, reason);
    }

    [Theory]
    [InlineData("0599;22050101;Weg;3;;;3079AA", "a slip of the pen in the history")]
    [InlineData("1999;20150801;;;;;", "abroad, and back at an address that is told to have begun before")]
    public void LabelledAddress_Lasts_WhateverDatesStandBelowIt(string cells, string reason)
    {
        var entry = Read(
            "L1;1;;Anna;;Berg;19850615;E;;;;;;;0;0599;20150208;Straat;1;;;3077AA;",
            $";;;;;;;;;;;;;;;{cells};",
            ";;;;;;;;;;;;;;;0599;20001130;Laan;2;;;3078AA;");

        entry.Stays[^1].Should().Match<RegisterStay>(stay => stay.Address.HouseNumber == 1 && stay.Until == null, reason);
        entry.Stays.SkipLast(1).Should().OnlyContain(stay => stay.Until != null);
    }

    [Fact]
    public void Person_WithoutAddress_IsLoadedWithoutResidence() =>
        Read("L1;1;;Anna;;Berg;19850615;E;;;;;;;0;0599;20200101;;;;;;").Stays.Should().BeEmpty();

    [Theory]
    [InlineData("L1;1;;Anna;;;19850615;E;;;;;;;0;0599;;;;;;;", "01.02.40")]
    [InlineData("L1;1;;Anna;;Berg;19851345;E;;;;;;;0;0599;;;;;;;", "01.03.10")]
    [InlineData("L1;1;123456789;Anna;;Berg;19850615;E;;;;;;;0;0599;;;;;;;", "01.01.20")]
    [InlineData("L1;1;;Anna;;Berg;19850615;E;;;;;;;0;;;;;;;;", "08.09.10")]
    [InlineData("L1;;;Anna;;Berg;19850615;E;;;;;;;0;0599;;;;;;;", "01.01.10")]
    public void ImpossiblePerson_IsListedWithRowAndElement(string row, string element)
    {
        var file = File(row);

        file.Persons.Should().BeEmpty();
        file.Faults.Should().ContainSingle().Which.Should().Match<RowFault>(fault => fault.Row == 2 && fault.Reason.Contains(element));
    }

    private static RegisterEntry Read(params string[] rows) => File(rows).Persons.Single().Entry;

    private static RegisterFile File(params string[] rows) =>
        RegisterImport.Read(RegisterFiles.Of($"{string.Join('\n', rows.Prepend(Head))}\n"), RegisterFormat.GbaV, Villagers.Day);
}
