using Vroegsignalering.Domain.Consents;
using Vroegsignalering.Domain.Insight;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Privacy;
using static Vroegsignalering.Gateway.Tests.Privacy.Entries;

namespace Vroegsignalering.Gateway.Tests.Privacy;

public sealed class ConsentStoreTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "CO-04")]
    public async Task Add_Consent_IsReadBackWhole(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var consent = Some();

        await AddAsync(database, tenant, consent, Some());

        var read = await OfPersonAsync(database, tenant, consent.Person);
        read.Should().ContainSingle().Which.Should().BeEquivalentTo(consent);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "CO-05")]
    public async Task Withdraw_Twice_KeepsTheFirstInstant(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var consent = Some();
        await AddAsync(database, tenant, consent);

        (await WithdrawAsync(database, tenant, consent, Now.AddDays(1))).Should().BeTrue();
        (await WithdrawAsync(database, tenant, consent, Now.AddDays(2))).Should().BeFalse();

        (await OfPersonAsync(database, tenant, consent.Person)).Single().WithdrawnAt.Should().Be(Now.AddDays(1));
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "TE-01")]
    public async Task OfPersons_OtherTenant_SeesAndWithdrawsNothing(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var (tenant, other) = (await database.NewTenantAsync(), await database.NewTenantAsync());
        var consent = Some();
        await AddAsync(database, tenant, consent);

        (await OfPersonAsync(database, other, consent.Person)).Should().BeEmpty();
        (await WithdrawAsync(database, other, consent, Now)).Should().BeFalse();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData, Trait("Rule", "CO-02"), Trait("Rule", "LO-07")]
    public async Task AddDisclosure_Denied_IsRecordedWithItsLine(string kind)
    {
        var database = await databases.OpenAsync(kind);
        var tenant = await database.NewTenantAsync();
        var consent = Some();
        var line = (Match(tenant, consent.Person.Value) with { Activity = ProcessingActivity.DataShared })
            .Answered(new DisclosureAnswer.Withdrawn(consent.Id));

        await database.Gateway.InTransactionAsync(
            session => DisclosureStore.AddAsync(
                session, [new Disclosure(line, consent.Recipient, consent.Purpose, DisclosureClass.Confidential) { Task = TaskId.New() }], Now),
            CancellationToken.None);

        var written = (await database.ReadAsync(tenant)).Lines.Single();
        (written.Payload!.Consent, written.Payload.ConsentId).Should().Be(("ingetrokken", consent.Id));
        (await database.QueryAsync<Guid>(
            "select line_id from disclosure where tenant = @tenant and allowed = @no and consent_answer = 'ingetrokken'", new { tenant, no = false }))
            .Should().Equal(written.LineId);
    }

    private static Consent Some() => new()
    {
        Id = ConsentId.New(),
        Person = PersonId.New(),
        Purpose = DisclosurePurpose.School,
        Recipient = Recipient.Organisation("school-noord"),
        Categories = new HashSet<DataCategory> { DataCategory.Children, DataCategory.Contact },
        Decision = ConsentDecision.Given,
        Grantors = [new Grantor(PersonId.New(), GrantorRole.Representative), new Grantor(PersonId.New(), GrantorRole.Self)],
        Means = ConsentMeans.Written,
        ObtainedBy = new WorkerId("actor-1"),
        TextVersion = "2026-03",
        From = Now,
        Until = Now.AddYears(1),
    };

    private static Task AddAsync(TestDatabase database, Gemeentecode tenant, params IReadOnlyList<Consent> consents) =>
        database.Gateway.InTransactionAsync(session => ConsentStore.AddAsync(session, tenant, consents), CancellationToken.None);

    private static Task<bool> WithdrawAsync(TestDatabase database, Gemeentecode tenant, Consent consent, DateTimeOffset now) =>
        database.Gateway.InTransactionAsync(session => ConsentStore.WithdrawAsync(session, tenant, consent.Id, now), CancellationToken.None);

    private static Task<IReadOnlyList<Consent>> OfPersonAsync(TestDatabase database, Gemeentecode tenant, PersonId person) =>
        database.Gateway.ReadAsync(session => ConsentStore.OfPersonsAsync(session, tenant, [person]), CancellationToken.None);
}
