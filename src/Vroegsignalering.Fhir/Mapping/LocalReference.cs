using System.Text.RegularExpressions;

namespace Vroegsignalering.Fhir.Mapping;

/// <summary>Literal references: a resource of another server never passes for one of ours, whatever its id.</summary>
internal static partial class LocalReference
{
    /// <summary>The id of a resource of the type on this server; null for every other reference, also for one to a version.</summary>
    /// <param name="reference">Relative, or absolute below our own base.</param>
    /// <param name="type">The type it must have.</param>
    /// <param name="root">Our own base, without a slash at the end.</param>
    public static string? IdOf(string reference, string type, string root)
    {
        var relative = reference.StartsWith(root + "/", StringComparison.Ordinal) ? reference[(root.Length + 1)..] : reference;
        return relative.StartsWith(type + "/", StringComparison.Ordinal) && relative[(type.Length + 1)..] is var id && IsId(id) ? id : null;
    }

    /// <summary>Whether it has the form of an id.</summary>
    public static bool IsId(string text) => Id().IsMatch(text);

    /// <summary>Whether it has the form of a reference to a resource, here or elsewhere; one to a version has not.</summary>
    public static bool IsReference(string text) => Literal().IsMatch(text);

    [GeneratedRegex(@"^[A-Za-z0-9\-.]{1,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"^((https?://[^\s?#|]+/)?[A-Z][A-Za-z]+/[A-Za-z0-9\-.]{1,64}|urn:(uuid|oid):[0-9A-Fa-f\-.]+)\z")]
    private static partial Regex Literal();
}
