using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Gateway.Review;

/// <summary>Fingerprint of what a reviewer is shown, so that nobody decides on another list, or on other residents, than was on the screen.</summary>
internal static class DeskSight
{
    private const int Bytes = 12;

    /// <summary>Changes with the order of the candidates, what is shown of each, and where a choice leads; not with points alone.</summary>
    public static string Of(DeskItem item, DateOnly today)
    {
        var shown = DeskCandidates.Of(item, today).SelectMany(candidate => Shown(candidate).Append($"{item.CourseOf(candidate.Person, today)}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', shown)))[..Bytes]);
    }

    private static IEnumerable<string> Shown(DeskCandidate candidate) =>
    [
        $"{candidate.Person}", candidate.Name, candidate.Surname, candidate.GivenNames, candidate.Born, candidate.Address, candidate.FormerAddress,
        .. candidate.Notes,
    ];
}
