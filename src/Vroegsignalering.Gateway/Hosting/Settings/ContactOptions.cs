namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Section <c>Contact</c>: whom a partner asks about the API, as its description says.</summary>
public sealed record ContactOptions
{
    public string Name { get; init; } = "De gemeente waarmee u een convenant hebt";

    public string Email { get; init; } = "vroegsignalering@gemeente.example";

    public Uri Url { get; init; } = new("https://gemeente.example/vroegsignalering");

    public IEnumerable<string> Complaints()
    {
        if (!Url.IsAbsoluteUri || Url.Scheme != Uri.UriSchemeHttps) yield return "Contact:Url is geen https-adres.";
        if (!Email.Contains('@', StringComparison.Ordinal)) yield return "Contact:Email is geen e-mailadres.";
    }
}
