namespace Vroegsignalering.Gateway.Hosting.Settings;

/// <summary>Secrets as files: one file per setting in <c>Secrets:Folder</c>, named <c>ConnectionStrings__Gateway</c>.</summary>
public static class SecretFiles
{
    public static void AddSecretFiles(this ConfigurationManager configuration)
    {
        if (configuration["Secrets:Folder"] is not { Length: > 0 } folder) return;
        if (!Directory.Exists(folder))
            throw new StartRefusedException([$"Secrets:Folder bestaat niet: {folder}"]);
        configuration.AddKeyPerFile(Path.GetFullPath(folder), optional: false);
    }
}
