using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Vroegsignalering.Gateway.Hosting.Settings;

namespace Vroegsignalering.Gateway.Hosting.Access;

/// <summary>The RSA key that signs our tokens.</summary>
public static class SigningKey
{
    private const int Bits = 2048;

    /// <summary>The key of the configured file, else the one of the data folder, made on the first start.</summary>
    /// <exception cref="StartRefusedException">The file holds no RSA key that can sign.</exception>
    public static RsaSecurityKey Load(AccessOptions options, string dataFolder)
    {
        var file = options.SigningKeyFile ?? Path.Combine(dataFolder, "token-sleutel.pem");
        if (!File.Exists(file)) Create(file);
        var rsa = RSA.Create();
        try
        {
            rsa.ImportFromPem(File.ReadAllText(file));
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or CryptographicException)
        {
            throw new StartRefusedException([$"Hierin staat geen RSA-sleutel in PEM-vorm: {file}"]);
        }

        var key = new RsaSecurityKey(rsa);
        key.KeyId = Base64UrlEncoder.Encode(key.ComputeJwkThumbprint());
        return key;
    }

    private static void Create(string file)
    {
        using var rsa = RSA.Create(Bits);
        PrivateFiles.MakeFolder(Path.GetDirectoryName(file)!);
        using var writer = new StreamWriter(PrivateFiles.Create(file));
        writer.Write(rsa.ExportPkcs8PrivateKeyPem());
    }
}
