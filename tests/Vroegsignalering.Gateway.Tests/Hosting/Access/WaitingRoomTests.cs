using Vroegsignalering.Gateway.Hosting.Access;

namespace Vroegsignalering.Gateway.Tests.Hosting.Access;

public sealed class WaitingRoomTests
{
    private readonly WaitingRoom _room = new();

    [Theory]
    [InlineData("a a a b", "a b a a", "an address has one turn per round")]
    [InlineData("a b c", "a b c", "in a round by arrival")]
    [InlineData("a a b a b", "a b a b a", "two addresses alternate")]
    public void Take_SomeAddresses_TakesThemInTurn(string arriving, string taken, string reason)
    {
        foreach (var address in arriving.Split(' ')) _room.Admit(Check(address)).Should().BeTrue();

        string.Join(' ', arriving.Split(' ').Select(_ => _room.Take().Address)).Should().Be(taken, reason);
    }

    [Fact]
    public void Take_SomebodyComesWhileACrowdWaits_IsTheNextButOne()
    {
        for (var count = 0; count < 30; count++) _room.Admit(Check("crowd"));
        _room.Take();
        _room.Take();

        _room.Admit(Check("partner"));

        new[] { _room.Take().Address, _room.Take().Address }.Should().Contain("partner");
    }

    [Fact]
    public async Task Admit_FullOfOneAddress_MakesWayForAnotherAndNotForItself()
    {
        var crowd = Enumerable.Range(0, WaitingRoom.Places).Select(_ => Check("crowd")).ToList();
        crowd.ForEach(check => _room.Admit(check).Should().BeTrue());

        _room.Admit(Check("crowd")).Should().BeFalse();
        _room.Admit(Check("partner")).Should().BeTrue();

        (await crowd[^1].Answer).Should().BeNull("the last of the crowd made way");
        crowd.SkipLast(1).Should().OnlyContain(check => !check.Answer.IsCompleted);
    }

    [Fact]
    public void Admit_FullOfMany_TurnsTheNewcomerAway()
    {
        for (var count = 0; count < WaitingRoom.Places; count++) _room.Admit(Check($"{count}"));

        _room.Admit(Check("one more")).Should().BeFalse();
    }

    private static PendingCheck Check(string address) => new(address, () => true);
}
