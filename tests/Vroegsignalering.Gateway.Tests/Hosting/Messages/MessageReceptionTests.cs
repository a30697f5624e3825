using Vroegsignalering.Gateway.Tests.Privacy;
using Vroegsignalering.Storage.Messages;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Hosting.Messages;

public sealed class MessageReceptionTests
{
    private readonly Guid _one = Guid.CreateVersion7();
    private readonly Guid _two = Guid.CreateVersion7();
    private readonly Guid _poison = Guid.CreateVersion7();

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_DeliveredTwice_HandlesOnce(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        var message = Reception.Message(_one, _two);

        await reception.ReceiveAsync(message);
        await reception.ReceiveAsync(message);

        (await reception.HandledAsync()).Should().BeEquivalentTo([_one, _two]);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_DeliveredTwiceInOneBatch_HandlesOnceInOrder(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        var (first, second) = (Reception.Message(_one), Reception.Message(_two));

        await reception.ReceiveAsync(first, second, first);

        reception.Handler.Seen.Should().Equal(_one, _two);
        (await reception.HandledAsync()).Should().BeEquivalentTo([_one, _two]);
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_DeliveredAtTheSameTime_HandlesOnce(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        var (first, second) = (Reception.Message(_one), Reception.Message(_two));

        await Task.WhenAll(Enumerable.Range(0, 8).Select(place => place % 2 == 0
            ? reception.ReceiveAsync(first, second)
            : reception.ReceiveAsync(second, first)));

        (await reception.HandledAsync()).Should().BeEquivalentTo([_one, _two]);
        (await reception.ParkedAsync()).Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_BatchWithPoison_HandlesTheOthersAndParksIt(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = id => id == _poison ? new InvalidOperationException("mevrouw Achternaam") : null;
        var poison = Reception.Message(_poison);

        await reception.ReceiveAsync(Reception.Message(_one), poison, Reception.Message(_two));

        (await reception.HandledAsync()).Should().BeEquivalentTo([_one, _two]);
        var parked = (await reception.ParkedAsync()).Should().ContainSingle().Subject;
        parked.MessageId.Should().Be(poison.Id);
        parked.Reason.Should().Be(nameof(InvalidOperationException), "the text of a failure may hold a person (LO-04)");
        parked.Should().BeEquivalentTo(new { Tenant = "0599", Consumer = "SignalsAccepted", Attempts = 4, Lane = Lane.Regular });
        parked.Body.Should().StartWith("{\"Gemeentecode\":\"0599\"").And.Contain(_poison.ToString()).And.NotContain("Achternaam");
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_MessageOfManyWithPoison_SplitsItAndParksThePoisonOnly(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = id => id == _poison ? new InvalidOperationException() : null;
        var message = Reception.Message(_one, _poison, _two);

        await reception.ReceiveAsync(message);
        await reception.ReceiveAsync(message);
        await reception.DeliverOutboxAsync();

        (await reception.HandledAsync()).Should().BeEquivalentTo([_one, _two]);
        (await reception.ParkedAsync()).Should().ContainSingle().Which.Body.Should().Contain(_poison.ToString());
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_FailureThatPasses_HandlesOnceAndParksNothing(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = _ => reception.Handler.Calls < 3 ? new InvalidOperationException() : null;

        await reception.ReceiveAsync(Reception.Message(_one));

        (await reception.HandledAsync()).Should().Equal(_one);
        (await reception.ParkedAsync()).Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_DatabaseAwayForLongerThanTheTries_HoldsTheMessageUntilItIsBack(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = _ => reception.Handler.Calls < 7 ? new TimeoutException() : null;

        await reception.ReceiveAsync(Reception.Message(_one));

        reception.Handler.Calls.Should().Be(7);
        (await reception.HandledAsync()).Should().Equal(_one);
        (await reception.ParkedAsync()).Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_StatementThatIsAlwaysSlow_ParksTheMessageAndHandlesTheOthers(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = id => id == _poison ? new SlowStatementException() : null;

        await reception.ReceiveAsync(Reception.Message(_poison), Reception.Message(_one)).WaitAsync(TimeSpan.FromSeconds(20));

        (await reception.HandledAsync()).Should().Equal(_one);
        (await reception.ParkedAsync()).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Attempts = 4, Reason = nameof(SlowStatementException) });
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Receive_StoppedWhileTheDatabaseIsAway_LeavesTheMessageToTheNextDelivery(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        using var stop = new CancellationTokenSource();
        reception.Handler.Failure = _ => new TimeoutException();
        var message = Reception.Message(_one);
        var held = reception.ReceiveAsync([message], stop.Token);
        stop.CancelAfter(TimeSpan.FromMilliseconds(200));
        await held.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
        reception.Handler.Failure = _ => null;

        await reception.ReceiveAsync(message);

        (await reception.HandledAsync()).Should().Equal(_one);
        (await reception.ParkedAsync()).Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Replay_OfParked_IsHandledUnderItsOwnId(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = _ => new InvalidOperationException();
        var message = Reception.Message(_poison);
        await reception.ReceiveAsync(message);
        reception.Handler.Failure = _ => null;

        var found = await reception.Database.InTransactionAsync(
            session => ParkedStore.ReplayAsync(session, message.Id, TimeProvider.System.GetUtcNow()), CancellationToken.None);
        await reception.DeliverOutboxAsync();
        await reception.ReceiveAsync(message);

        found.Should().BeTrue();
        (await reception.HandledAsync()).Should().Equal(_poison);
        (await reception.ParkedAsync()).Should().BeEmpty();
    }

    [Theory, InlineData(TestDatabase.Sqlite), PostgreSqlData]
    public async Task Park_TheSameAgain_CountsTheAttemptsOn(string database)
    {
        await using var reception = await Reception.OpenAsync(database);
        reception.Handler.Failure = _ => new InvalidOperationException();
        var message = Reception.Message(_poison);
        await reception.ReceiveAsync(message);
        reception.Handler.Failure = _ => new ArgumentException("another reason");

        await reception.ReceiveAsync(message);

        (await reception.ParkedAsync()).Should().ContainSingle()
            .Which.Should().BeEquivalentTo(new { Attempts = 8, Reason = nameof(ArgumentException) });
    }
}
