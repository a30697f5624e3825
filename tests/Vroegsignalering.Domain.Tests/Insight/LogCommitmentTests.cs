using System.Security.Cryptography;
using System.Text;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using static Vroegsignalering.Domain.Tests.Insight.Log;

namespace Vroegsignalering.Domain.Tests.Insight;

[Trait("Rule", "LO-02")]
public sealed class LogCommitmentTests
{
    private static readonly byte[] Nonce = [.. Enumerable.Range(1, LogCommitment.NonceLength).Select(number => (byte)number)];

    // Written out by hand after decision 0007: who changes the form breaks every commitment made so far.
    private static readonly string Json = (
        "{'activiteit':'match-besluit','betrokkene':'00112233aabbccdd','gemeente':'0599',"
        + "'grondslag':'Wgs art. 3 lid 1 b; convenant energie-2026','handeling':'op-1','regel':'0197a1b2-0000-7000-8000-000000000002',"
        + "'regelversie':'match-1','register':'2026-1','spoor':'4bf92f3577b34da6a3ce929d0e0e4736','tijdstip':'2026-04-02T09:30:00.2500000Z',"
        + "'toestemming':'nietVereist','uitkomst':'gekoppeld'}").Replace('\'', '"');

    public static TheoryData<Func<LogPayload, LogPayload>, string> Changes => new()
    {
        { payload => payload with { Tenant = Gemeentecode.Parse("0518") }, "tenant" },
        { payload => payload with { LineId = Guid.Parse("0197a1b2-0000-7000-8000-000000000003") }, "line id" },
        { payload => payload with { RecordedAt = payload.RecordedAt.AddTicks(1) }, "time" },
        { payload => payload with { Activity = "raadpleging" }, "activity" },
        { payload => payload with { RegisterVersion = "2026-2" }, "register version" },
        { payload => payload with { LegalBasis = "Wgs art. 3" }, "legal basis" },
        { payload => payload with { Subject = "00112233aabbccde" }, "subject" },
        { payload => payload with { Outcome = "geen" }, "outcome" },
        { payload => payload with { Consent = "verleend" }, "consent answer" },
        { payload => payload with { ConsentId = SomeConsent }, "consent id" },
        { payload => payload with { RuleVersion = "match-2" }, "rule version" },
        { payload => payload with { OperationId = "op-2" }, "operation" },
        { payload => payload with { TraceId = "" }, "trace" },
        { payload => payload with { Outcome = "gekoppeld\n" }, "a character that is never written" },
    };

    private static LogLine Line => new()
    {
        LineId = Payload.LineId,
        RecordedAt = Payload.RecordedAt,
        Commitment = LogCommitment.Of(Payload, Nonce),
        Nonce = Nonce,
        Payload = Payload,
    };

    [Fact]
    public void Of_KnownPayload_IsTheDocumentedForm()
    {
        Encoding.UTF8.GetString(LogCommitment.Json(Payload)).Should().Be(Json);
        LogCommitment.Of(Payload, Nonce).Should().Equal(SHA256.HashData([0x00, .. Nonce, .. Encoding.UTF8.GetBytes(Json)]));
    }

    [Fact]
    public void State_AsWritten_IsIntact() => Line.State.Should().Be(LogLineState.Intact);

    [Theory]
    [MemberData(nameof(Changes))]
    public void State_AnyMemberChanged_IsAltered(Func<LogPayload, LogPayload> change, string member) =>
        (Line with { Payload = change(Payload) }).State.Should().Be(LogLineState.Altered, "of the {0}", member);

    [Fact]
    public void State_OtherNonce_IsAltered() =>
        (Line with { Nonce = new byte[LogCommitment.NonceLength] }).State.Should().Be(LogLineState.Altered);

    [Fact]
    [Trait("Rule", "RT-01")]
    public void State_PayloadGone_IsPurged() =>
        (Line with { Payload = null, Nonce = default }).State.Should().Be(LogLineState.Purged);

    [Fact]
    [Trait("Rule", "LO-07")]
    public void Of_GrantedWithoutConsent_Throws() =>
        FluentActions.Invoking(() => LogPayload.Of(Entry with { Consent = ConsentAnswer.Granted }, Payload.LineId, Payload.RecordedAt, Payload.Subject))
            .Should().Throw<ArgumentException>();
}
