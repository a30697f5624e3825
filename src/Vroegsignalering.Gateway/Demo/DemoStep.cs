using Vroegsignalering.Domain.Values;

namespace Vroegsignalering.Gateway.Demo;

/// <summary>One thing a partner does in the demo; steps are played in their order.</summary>
public abstract record DemoStep
{
    private DemoStep(PartnerId partner, DemoHazard hazard) => (Partner, Hazard) = (partner, hazard);

    /// <summary>Who does it.</summary>
    public PartnerId Partner { get; }

    /// <summary>What is special about it.</summary>
    public DemoHazard Hazard { get; }

    /// <summary>The result of the function for the case at hand.</summary>
    public T Match<T>(Func<Post, T> post, Func<Withdrawal, T> withdrawal, Func<Delivery, T> delivery) => this switch
    {
        Post step => post(step),
        Withdrawal step => withdrawal(step),
        Delivery step => delivery(step),
        _ => throw new InvalidOperationException("The cases are closed."),
    };

    /// <summary><c>POST /v1/signalen</c>.</summary>
    /// <param name="Sender">Who sends it.</param>
    /// <param name="Reference">Its kenmerk, by which a withdrawal finds it.</param>
    /// <param name="Body">The JSON.</param>
    /// <param name="Special">What is special about it.</param>
    public sealed record Post(PartnerId Sender, string Reference, string Body, DemoHazard Special) : DemoStep(Sender, Special);

    /// <summary><c>POST /v1/signalen/{id}/intrekking</c> of the signal with the kenmerk.</summary>
    /// <param name="Sender">Who withdraws.</param>
    /// <param name="Reference">The kenmerk of a signal posted before.</param>
    /// <param name="Reason"><c>betaald</c>, <c>regeling</c> or <c>fout</c>.</param>
    /// <param name="Special">What is special about it.</param>
    public sealed record Withdrawal(PartnerId Sender, string Reference, string Reason, DemoHazard Special) : DemoStep(Sender, Special);

    /// <summary><c>POST /v1/leveringen</c> with a CSV file.</summary>
    /// <param name="Sender">Who sends it.</param>
    /// <param name="Csv">The file, with its head.</param>
    /// <param name="Rows">Rows without the head.</param>
    /// <param name="BadRows">How many of them cannot be read, are refused or stand in the file a second time.</param>
    public sealed record Delivery(PartnerId Sender, string Csv, int Rows, int BadRows) : DemoStep(Sender, DemoHazard.Delivery);
}
