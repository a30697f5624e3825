namespace Vroegsignalering.Gateway.Hosting;

/// <summary>Files and folders that only the account of the gateway may open; on Windows the rights of the folder above decide.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = File600 | UnixFileMode.UserExecute;

    // Ours by name: the folder may be one that holds other things too.
    private static readonly string[] Ours = ["gateway.db*", "token-sleutel.pem", "demo.txt", "sleutels/key-*.xml"];

    public static DirectoryInfo MakeFolder(string folder) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, Folder700);

    /// <summary>Makes the file, empty, with its folder, where there is none; SQLite gives those beside its own the same rights.</summary>
    public static void Make(string file)
    {
        MakeFolder(Path.GetDirectoryName(file)!);
        if (!File.Exists(file)) Create(file).Dispose();
    }

    /// <summary>A new file, open for writing.</summary>
    /// <exception cref="IOException">The file exists.</exception>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = File600;
        return new FileStream(file, options);
    }

    /// <summary>Closes the folder and what is ours in it to everybody else; whether that could be done.</summary>
    /// <remarks>A folder that is everybody's (sticky, as /tmp is) stays as it is: only its files are ours to close.</remarks>
    public static bool Close(string folder)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(folder)) return true;
        try
        {
            if (!File.GetUnixFileMode(folder).HasFlag(UnixFileMode.StickyBit)) File.SetUnixFileMode(folder, Folder700);
            foreach (var file in Ours.SelectMany(pattern => Matching(folder, pattern))) File.SetUnixFileMode(file, File600);
            return true;
        }
        catch (Exception notOurs) when (notOurs is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Matching(string folder, string pattern) =>
        Path.Combine(folder, Path.GetDirectoryName(pattern)!) is var place && Directory.Exists(place)
            ? Directory.EnumerateFiles(place, Path.GetFileName(pattern))
            : [];
}
