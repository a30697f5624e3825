using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Runs work over files off the caller's thread; a file that cannot be used is told in one line, with exit code 1.</summary>
internal static class Guarded
{
    public static Task<int> RunAsync(Func<int> work) => Task.Run(() =>
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is FileFaultException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault.Message);
            return 1;
        }
    });
}
