using System.CommandLine;
using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Sees to it that a command writes no file that it also reads, and none twice.</summary>
internal static class DistinctFiles
{
    private static readonly StringComparer Paths = OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;

    /// <param name="read">The files that are read, each with the option that names it; null where the option is not given.</param>
    /// <param name="written">Those that are written.</param>
    /// <exception cref="FileFaultException">A file that would be written is another of them.</exception>
    public static void Require(IEnumerable<(string Option, FileInfo? File)> read, IEnumerable<(string Option, FileInfo? File)> written)
    {
        var taken = new Dictionary<string, string>(Paths);
        foreach (var (option, file) in Given(read)) taken.TryAdd(PathOf(file), option);
        foreach (var (option, file) in Given(written))
        {
            if (taken.TryAdd(PathOf(file), option)) continue;
            throw new FileFaultException($"{taken[PathOf(file)]} en {option} wijzen allebei naar {file.Name}, dat zo zou worden overschreven. Geef bij {option} een andere naam op.");
        }
    }

    /// <summary>What the command line says for each of the options.</summary>
    public static IEnumerable<(string Option, FileInfo? File)> Named(this ParseResult line, params IEnumerable<Option<FileInfo>> options) =>
        options.Select(option => (option.Name, line.GetValue(option)));

    private static IEnumerable<(string Option, FileInfo File)> Given(IEnumerable<(string Option, FileInfo? File)> files) =>
        files.Where(file => file.File is not null).Select(file => (file.Option, file.File!));

    // A link is as good as the file behind it.
    private static string PathOf(FileInfo file) => file.Exists && file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : file.FullName;
}
