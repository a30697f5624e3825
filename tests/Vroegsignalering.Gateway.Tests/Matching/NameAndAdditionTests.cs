using Vroegsignalering.Gateway.Commands;

namespace Vroegsignalering.Gateway.Tests.Matching;

/// <summary>The command <c>match</c> on a register and signals of one row each: names and additions as people write them.</summary>
public sealed class NameAndAdditionTests : IDisposable
{
    private const string RegisterHead = "gemeentecode;sleutel;voornamen;voorvoegsel;achternaam;geboortedatum;huishouden;huisnummer;huisletter;huisnummertoevoeging;postcode;vanaf";
    private const string SignalHead = "kenmerk;gemeentecode;soort;signaaltype;bedragCenten;ontstaansdatum;signaaldatum;"
        + "persoon.voorletters;persoon.voornamen;persoon.achternaam;persoon.geboortedatum;adres.huisnummer;adres.huisletter;adres.huisnummertoevoeging;adres.postcode";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("match-names-");

    // Names as: first names;prefix;surname and initials;first names;surname. Homes as: number;letter;addition.
    public static TheoryData<string, string, string, string> Names => new()
    {
        { "İlker;;Yılmaz", "I.;;Yilmaz", "matched", "an initial under İ" },
        { "Thế;;Nguyễn", "T.;;Nguyen", "matched", "letters with two marks" },
        { "Thi;;Đặng", ";Thi;DANG", "matched", "a letter with a stroke" },
        { "Maeve;;O'Hara", "M.;;OʼHara", "matched", "an apostrophe that is a letter" },
        { "Ștefan;;Țurcanu", ";Ştefan;Ţurcanu", "matched", "comma and cedilla" },
        { "Arie;;Vos", "A.;;Vos jr.", "review AnotherHolder", "the son" },
        { "Arie;;Vos", ";Arie;De erven Vos", "review AnotherHolder", "the heirs" },
        { "Arie;;Vos", "Wed. A.;;Vos", "review AnotherHolder", "the widow" },
        { "Arie;;Vos", "A.;;Vos p/a Smit", "review AnotherHolder", "in care of" },
        { "Arie;de;Jonge", "A.;;de Jonge", "matched", "a surname" },
        { "Simon;;Felix", ";Felix;Simon", "review NamesSwapped", "changed places" },
        { "Мария;;Петрова", "М.;;Петрова", "matched", "another script on both sides" },
        { "Mariya;;Petrova", "М.;;Петрова", "review WeakEvidence", "another script on one side is no name that agrees" },
    };

    public static TheoryData<string, string, string, string> Homes => new()
    {
        { "12;;TO", "12;;t/o", "matched", "opposite" },
        { "12;;", "12;;t/o", "review OtherAddress", "opposite is another place than at" },
        { "12;;BISA", "12;;bis A", "matched", "glued" },
        { "12;A;BIS", "12;;A bis", "matched", "letter and addition in one field" },
        { "12;A;BIS", "12;;bis A", "review OtherAddress", "two homes" },
        { "12;;HSA", "12;;hs-A", "matched", "glued, ground floor" },
        { "12;;1V", "12;;1 voor", "matched", "front" },
        { "12;;2", "12;;2e", "matched", "an ordinal" },
        { "12;;2", "12;;II hoog", "matched", "Roman" },
        { "12;;", "12;0;00", "matched", "noughts for nothing" },
        { "12;;1", "12;;11", "review OtherAddress", "one is not eleven" },
        { "12;A;", "12;B;", "review OtherAddress", "nor A B" },
    };

    [Theory, MemberData(nameof(Names)), Trait("Rule", "MA-03")]
    public void Match_NameAsWritten_HasOutcome(string registered, string signalled, string outcome, string because) =>
        OutcomeOf($"{registered};1971-02-03;h1;5;;", $"{signalled};1971-02-03;5;;").Should().Be(outcome, because);

    [Theory, MemberData(nameof(Names)), Trait("Rule", "MA-03")]
    public void Match_WhoMoved_IsFoundByNameAndBirthDate(string registered, string signalled, string outcome, string because)
    {
        if (outcome is "matched" or "review AnotherHolder")
        {
            OutcomeOf($"{registered};1971-02-03;h1;5;;", $"{signalled};1971-02-03;99;;").Should().StartWith("review").And.Contain("OtherAddress", because);
        }
    }

    [Theory, MemberData(nameof(Homes)), Trait("Rule", "MA-02")]
    public void Match_AdditionAsWritten_HasOutcome(string registered, string signalled, string outcome, string because) =>
        OutcomeOf($"Arie;;Vos;1971-02-03;h1;{registered}", $"A.;;Vos;1971-02-03;{signalled}").Should().Be(outcome, because);

    public void Dispose() => _folder.Delete(recursive: true);

    private string OutcomeOf(string person, string holder)
    {
        var (register, signals, decisions) = (PathOf("r.csv"), PathOf("s.csv"), PathOf("o.csv"));
        File.WriteAllText(register, $"{RegisterHead}\n0599;p1;{person};3077SS;2010-01-01\n");
        File.WriteAllText(signals, $"{SignalHead}\nS1;0599;Huur;regulier;45012;2026-10-02;2026-12-01;{holder};3077SS\n");

        MatchCommand.Create().Parse(["--register", register, "--signals", signals, "--out", decisions]).Invoke().Should().Be(0);

        var cells = File.ReadLines(decisions).Last().Split(';');
        cells[2].Should().Be("p1", "it is the only person there");
        return $"{cells[1]} {cells[6]}".TrimEnd();
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
