namespace Vroegsignalering.Gateway.Demo;

/// <summary>A hazard, how often it occurs, who sends it and what is written.</summary>
internal sealed record DemoScene(DemoHazard Hazard, int Times, DemoSender Sender, Func<DemoSender, DemoMessage> Write)
{
    public IEnumerable<DemoStep> Play() => Enumerable.Range(0, Times).Select(_ => Write(Sender)).Select(message =>
        new DemoStep.Post(Sender.Partner, message.Reference, message.ToJson(), Hazard));
}
