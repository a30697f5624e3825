using System.Text;
using System.Text.Json;
using Vroegsignalering.Domain.Signals;

namespace Vroegsignalering.Domain.Tests.Signals;

[Trait("Rule", "IN-09")]
public sealed class SignalJsonTests
{
    [Fact]
    public void Write_Example_IsCanonical() => SignalMessages.EndOfSupply().Signal().Canonical().Should().Be("""
        {"adres":{"huisletter":"A","huisnummer":10,"postcode":"3077SS","straatnaam":"Voorbeeldstraat","woonplaats":"Rotterdam"},
        "bedragCenten":45012,"crisissignaal":true,"gemeentecode":"0599","geplandeEinddatum":"2027-03-01",
        "inspanningen":{"aanbodGegevensdeling":true,"gewezenOpSchuldhulp":true,"herinneringen":3,"persoonlijkContact":true,"weigering":false},
        "kenmerk":"WBR-2026-000123","ontstaansdatum":"2026-09-01",
        "persoon":{"achternaam":"Dijk","geboortedatum":"1985-06-15","voorletters":"J.","voorvoegsel":"van"},
        "signaaldatum":"2026-11-20","signaaltype":"eindelevering","soort":"Energie","vorderingskenmerk":"V-88123","warmeOverdracht":false}
        """.ReplaceLineEndings(""));

    [Fact]
    public void Write_EveryFieldFilled_SortsKeysByCodeUnitAndReadsBack()
    {
        var signal = EveryField();

        using var document = JsonDocument.Parse(SignalJson.Write(signal));
        var names = Names(document.RootElement).ToList();

        names.Should().HaveCount(SignalSchema.Groups.Count).And.OnlyContain(keys => keys.SequenceEqual(keys.Order(StringComparer.Ordinal)));
        names.Sum(keys => keys.Count).Should().Be(
            SignalSchema.All.Count - 1 + SignalSchema.Groups.Count - 1, "every field and every object is written, but for the refusal that it repeats");
        SignalJson.Read(SignalJson.Write(signal)).Should().Be(signal);
    }

    [Fact]
    public void Write_Quotes_EscapesAsTheStandardDoes() =>
        SignalMessages.Regular().With("adres.straatnaam", "\"De\\Hoek\" é 🏠 </p>").Signal().Canonical()
            .Should().Contain("""
                "straatnaam":"\"De\\Hoek\" é 🏠 </p>"
                """.Trim());

    [Fact]
    public void Read_Damaged_Throws() =>
        FluentActions.Invoking(() => SignalJson.Read(Encoding.UTF8.GetBytes("{}"))).Should().Throw<FormatException>();

    [Fact]
    public void Fingerprint_KnownInput_IsSha256OfNonceAndJson()
    {
        var json = "{}"u8;

        // Worked out apart: (head -c16 /dev/zero; printf '{}') | sha256sum
        Fingerprint.Of(new byte[Fingerprint.NonceLength], json)
            .Should().Be("333b13ff02f57ae18049b82ca66f37592c5a3d8fd54e44e23ae5c7085c24fd2a");
        Fingerprint.Of(Fingerprint.NewNonce(), json).Should().NotBe(Fingerprint.Of(Fingerprint.NewNonce(), json), "the nonce hides the content");
        FluentActions.Invoking(() => Fingerprint.Of([], "{}"u8)).Should().Throw<ArgumentException>();
    }

    private static Signal EveryField() => SignalMessages.EndOfSupply()
        .With("vervangt", "A-1").With("persoon.voornamen", "Jan").With("persoon.telefoonnummer", "0612345678")
        .With("persoon.emailadres", "jan@voorbeeld.nl").With("persoon.bsn", "999993653").With("persoon.handelsnaam", "Bloemen")
        .With("persoon.rechtsvorm", "eenmanszaak").With("adres.huisnummertoevoeging", "bis").Signal();

    private static IEnumerable<List<string>> Names(JsonElement element) => element.EnumerateObject()
        .Where(property => property.Value.ValueKind == JsonValueKind.Object)
        .SelectMany(property => Names(property.Value))
        .Prepend([.. element.EnumerateObject().Select(property => property.Name)]);
}
