using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Vroegsignalering.Gateway.Register;
using Vroegsignalering.Storage.Sessions;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>Register files as text, with every column that a load needs; a test writes only the cells that matter to it.</summary>
internal static class RegisterFiles
{
    /// <summary>The rows under their short head, with the other needed columns empty beside it.</summary>
    public static string Whole(string head, params string[] rows)
    {
        string[] more = [.. RegisterColumns.Needed.Except(head.Split(';'))];
        return string.Join('\n', rows.Select(row => row + new string(';', more.Length)).Prepend(string.Join(';', [head, .. more])));
    }

    /// <summary>The text as a file.</summary>
    public static Stream Of(string text) => new MemoryStream(Encoding.UTF8.GetBytes(text));

    /// <summary>Imports the text as a file.</summary>
    public static async Task<RegisterImportResult> ImportAsync(
        GatewayDatabase database, string text, RegisterExtent extent = RegisterExtent.Whole, TimeProvider? clock = null)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, text);
            return await new RegisterImport(database, clock ?? TimeProvider.System, NullLogger<RegisterImport>.Instance).RunAsync(file, RegisterFormat.Csv, extent, CancellationToken.None);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
