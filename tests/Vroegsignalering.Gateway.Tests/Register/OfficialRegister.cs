namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>The official test register, in a folder beside the repository where there is one.</summary>
internal static class OfficialRegister
{
    private const string Place = "shared/reference/brp/20220502_Testset_persoonslijsten_proefomgeving_GBA-V.csv";

    public static string? File { get; } = Find();

    /// <summary>Why a test over it is skipped; null where the file is there.</summary>
    public static string? Missing => File is null
        ? "needs the RvIG test register in shared/reference/brp beside the repository, or GATEWAY_TEST_BRP"
        : null;

    // The tests may run in a work tree elsewhere: then a setting says where the file is.
    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable("GATEWAY_TEST_BRP") is { } given && System.IO.File.Exists(given))
        {
            return given;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, Place) is var file && System.IO.File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
