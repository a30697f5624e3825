using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>A secret as PBKDF2-HMAC-SHA256, written <c>pbkdf2-sha256$iterations$salt$hash</c> with salt and hash in base64.</summary>
/// <remarks>
/// <c>openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt pass:SECRET -kdfopt hexsalt:HEX -kdfopt iter:600000 -binary PBKDF2 | base64</c>
/// makes the last part.
/// </remarks>
public sealed class SecretHash
{
    /// <summary>What a real client's hash must have at least.</summary>
    public const int LeastRounds = 600_000;

    private const string Algorithm = "pbkdf2-sha256";
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private readonly int _iterations;
    private readonly byte[] _salt;
    private readonly byte[] _hash;

    private SecretHash(int iterations, byte[] salt, byte[] hash) => (_iterations, _salt, _hash) = (iterations, salt, hash);

    /// <summary>How often the secret is hashed: what a guess costs.</summary>
    public int Rounds => _iterations;

    public static SecretHash Of(string secret, int iterations)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return new SecretHash(iterations, salt, Derive(secret, salt, iterations));
    }

    /// <summary>A hash that no known secret matches, to spend the same time on a name that does not exist.</summary>
    public static SecretHash OfNobody(int iterations) =>
        new(iterations, RandomNumberGenerator.GetBytes(SaltBytes), RandomNumberGenerator.GetBytes(HashBytes));

    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SecretHash? hash)
    {
        hash = null;
        if (text?.Split('$') is not [Algorithm, var rounds, var salt, var digest]) return false;
        if (!int.TryParse(rounds, NumberStyles.None, CultureInfo.InvariantCulture, out var iterations) || iterations == 0) return false;
        if (Bytes(salt) is not { Length: >= SaltBytes } saltBytes || Bytes(digest) is not { Length: HashBytes } hashBytes) return false;
        hash = new SecretHash(iterations, saltBytes, hashBytes);
        return true;
    }

    /// <summary>Whether this is the secret, in a time that does not depend on how much of it is right.</summary>
    public bool Matches(string secret) => CryptographicOperations.FixedTimeEquals(Derive(secret, _salt, _iterations), _hash);

    /// <summary>The written form; never the secret.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Algorithm}${_iterations}${Convert.ToBase64String(_salt)}${Convert.ToBase64String(_hash)}");

    private static byte[] Derive(string secret, byte[] salt, int iterations) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(secret), salt, iterations, HashAlgorithmName.SHA256, HashBytes);

    private static byte[]? Bytes(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var written) ? bytes[..written] : null;
    }
}
