using System.Text.Json;
using System.Text.Json.Nodes;
using Vroegsignalering.Domain.Signals;
using Vroegsignalering.Gateway.Signals;
using Vroegsignalering.Gateway.Signals.Deliveries;

namespace Vroegsignalering.Gateway.Tests.Signals.Deliveries;

public sealed class DeliveryPartsTests
{
    private readonly List<TaskCompletionSource> _started = [];

    [Fact, Trait("Rule", "IN-10")]
    public async Task Store_PartsThatNameNothingInCommon_GoTwoAtOnceAndNeverThree()
    {
        var storing = PartsOf([Messages.Regular()], [Messages.Regular()], [Messages.Regular()]).StoreAsync(StoreAsync);
        _started.Should().HaveCount(2);

        _started[1].SetResult();
        _started.Should().HaveCount(2, "the first is still being stored");
        _started[0].SetResult();
        _started.Should().HaveCount(3);
        storing.IsCompleted.Should().BeFalse("the last is being stored");
        _started[2].SetResult();

        await storing;
    }

    [Fact, Trait("Rule", "RE-04")]
    public async Task Store_PartWithACorrectionOfWhatNoRowNames_WaitsForTheOneBefore()
    {
        var storing = PartsOf([Messages.Regular()], [Messages.Regular().With("vervangt", "EERDER")]).StoreAsync(StoreAsync);
        _started.Should().ContainSingle("the row before may correct the same chain under another name");

        _started[0].SetResult();
        _started.Should().HaveCount(2);
        _started[1].SetResult();

        await storing;
    }

    [Theory, Trait("Rule", "IN-08"), Trait("Rule", "RE-04")]
    [InlineData("kenmerk", "the same signal again: the first of the file counts")]
    [InlineData("vervangt", "a correction: what it corrects is stored before it")]
    public async Task Store_PartThatNamesASignalOfTheOneBefore_WaitsForIt(string field, string because)
    {
        var earlier = Messages.Regular();
        var storing = PartsOf([earlier], [Messages.Regular(), Messages.Regular().With(field, earlier.Reference())]).StoreAsync(StoreAsync);
        _started.Should().ContainSingle(because);

        _started[0].SetResult();
        _started.Should().HaveCount(2);
        _started[1].SetResult();

        await storing;
    }

    [Fact, Trait("Rule", "IN-10")]
    public async Task Store_PartFails_EndsWhenTheOtherHasEnded()
    {
        var storing = PartsOf([Messages.Regular()], [Messages.Regular()], [Messages.Regular()]).StoreAsync(StoreAsync);
        _started[0].SetException(new InvalidDataException());
        storing.IsCompleted.Should().BeFalse("nothing is being stored any more when the file is reported as ended");

        _started[1].SetResult();

        await storing.Invoking(task => task).Should().ThrowAsync<InvalidDataException>();
        _started.Should().HaveCount(2);
    }

    private Task StoreAsync(IReadOnlyList<ArrivedSignal> _)
    {
        var stored = new TaskCompletionSource();
        _started.Add(stored);
        return stored.Task;
    }

    private static async IAsyncEnumerable<IReadOnlyList<ArrivedSignal>> PartsOf(params JsonObject[][] parts)
    {
        foreach (var part in parts)
        {
            await Task.CompletedTask;
            yield return [.. part.Select(message =>
                new ArrivedSignal(SignalParser.Parse(SignalFields.FromJson(JsonSerializer.SerializeToElement(message)), Messages.Today), TimeProvider.System.GetUtcNow()))];
        }
    }
}
