using Vroegsignalering.Domain.Matching;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

public sealed class RegisterCsvTests
{
    private const string Head = "gemeentecode;sleutel;bsn;achternaam;naamgebruik;geboortedatum;geheim;status;huishouden;huisnummer;postcode;vanaf;tot";
    private const string Good = "0599;p1;999990019;Dijk;E;1985-06;nee;inwoner;h1;10;3077SS;2020-01-01;";

    [Theory]
    [InlineData("05990;p2;;Berg;E;;;;h1;10;3077SS;2020-01-01;", "gemeentecode", "five digits")]
    [InlineData("0599;;;Berg;E;;;;h1;10;3077SS;2020-01-01;", "sleutel", "no key")]
    [InlineData("0599;p2;123456789;Berg;E;;;;h1;10;3077SS;2020-01-01;", "bsn", "the 11-test")]
    [InlineData("0599;p2;;;E;;;;h1;10;3077SS;2020-01-01;", "achternaam", "no name")]
    [InlineData("0599;p2;;Berg;X;;;;h1;10;3077SS;2020-01-01;", "naamgebruik", "no such usage")]
    [InlineData("0599;p2;;Berg;E;1985-02-30;;;h1;10;3077SS;2020-01-01;", "geboortedatum", "no such day")]
    [InlineData("0599;p2;;Berg;E;;misschien;;h1;10;3077SS;2020-01-01;", "geheim", "not a flag")]
    [InlineData("0599;p2;;Berg;E;;;weg;h1;10;3077SS;2020-01-01;", "status", "no such state")]
    [InlineData("0599;p2;;Berg;E;;;;;10;3077SS;2020-01-01;", "huishouden", "an address without household")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10a;3077SS;2020-01-01;", "huisnummer", "not a number")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10;30 77;2020-01-01;", "postcode", "no postcode")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10;3077SS;;", "vanaf", "no begin")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10;3077SS;2020-01-01;2019-01-01", "tot", "ends before it begins")]
    [InlineData("0599;p1;;Dijk;E;;;;h1;10;3077SS;2020-01-01;", "vanaf", "the same membership twice")]
    [InlineData("0599;p1;999993653;;;;;;h2;11;3077SS;2021-01-01;", "bsn is anders dan in de eerste rij", "another person under the key")]
    [InlineData("0599;p1;;Berg;;;;;h2;11;3077SS;2021-01-01;", "achternaam is anders dan in de eerste rij", "the same by name")]
    [InlineData("0599;p1;;;;1985-06-15;;;h2;11;3077SS;2021-01-01;", "geboortedatum is anders dan in de eerste rij", "the same by birth date")]
    [InlineData("0599;p2", "achternaam ontbreekt", "a row that ends early")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10;3077SS;2020-01-01;;;;;;;;;;;;;;;;;x", "meer gevulde cellen", "a row that goes on behind the last column")]
    [InlineData("0599;p2;;\"Berg;E;;;;h1;10;3077SS;2020-01-01;", "aanhalingsteken", "a quote that is not closed")]
    [InlineData("0599;p2;;B\uFFFDrg;E;;;;h1;10;3077SS;2020-01-01;", "tekenset", "bytes that are no UTF-8")]
    [InlineData("0599;p2;;Berg;E;2026-11-22;;;h1;10;3077SS;2020-01-01;", "geboortedatum ligt in de toekomst", "not born yet")]
    [InlineData("0599;p2;;Berg;E;2027;;;h1;10;3077SS;2020-01-01;", "geboortedatum ligt in de toekomst", "not born this year")]
    [InlineData("0599;p2;;Berg;E;;;;h1;10;3077SS;2026-11-22;", "vanaf ligt in de toekomst", "beyond tomorrow")]
    public void Read_ImpossibleRow_HoldsBackItsPersonAlone(string row, string named, string reason)
    {
        var file = Read(Head, Good, row, "0599;p3;;Hof;;;;;;;;;");

        file.Faults.Should().ContainSingle(reason).Which.Should().Match<RowFault>(fault => fault.Row == 3 && fault.Reason.Contains(named));
        file.Persons.Select(person => person.Entry.Key).Should().Equal(row.StartsWith("0599;p1", StringComparison.Ordinal) ? ["p3"] : ["p1", "p3"]);
        file.Faults[0].Reason.Should().NotContainAny("Berg", "123456789", "1985-02-30");
    }

    [Fact]
    public void Read_RowsOfOneKey_AreResidencesOfOnePerson()
    {
        var file = Read(Head, Good, "0599;p1;;Dijk;;;;;h2;12;3077SS;2010-01-01;2019-12-31");

        var person = file.Persons.Should().ContainSingle().Subject;
        person.Entry.Stays.Should().HaveCount(2);
        person.Entry.Person.Born!.Value.ToString().Should().Be("1985-06");
        person.Entry.Person.Name.Usage.Should().Be(NameUsage.Own);
    }

    [Fact]
    public void Read_ByteOrderMarkCommasAndQuotes_AreUnderstood()
    {
        var text = RegisterFiles.Whole("gemeentecode;sleutel;achternaam", "0599;p1;NAAM").Replace(';', ',').Replace("NAAM", "\"Berg, van den\"");

        var file = RegisterImport.Read(RegisterFiles.Of($"\uFEFF{text}"), RegisterFormat.Csv, Villagers.Day);

        file.Persons.Should().ContainSingle().Which.Entry.Person.Name.Surname.Should().Be("Berg, van den");
    }

    private static RegisterFile Read(params string[] lines) =>
        RegisterImport.Read(RegisterFiles.Of(RegisterFiles.Whole(lines[0], lines[1..])), RegisterFormat.Csv, Villagers.Day);
}
