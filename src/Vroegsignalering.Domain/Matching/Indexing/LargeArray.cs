using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Vroegsignalering.Domain.Matching.Indexing;

/// <summary>Arrays that are read at random all over, on large pages where Linux grants them: with small ones every read costs a second wait.</summary>
/// <remarks>What it brings is in docs/matching.md. Elsewhere than on Linux, or refused, they are arrays as any.</remarks>
internal static class LargeArray
{
    private const int SmallPage = 1 << 12;
    private const int LargePage = 1 << 21;
    private const int AdviseLargePages = 14;

    /// <summary>An array of undefined content, never moved when it is large.</summary>
    public static T[] Of<T>(int length)
        where T : struct
    {
        var bytes = (long)length * Unsafe.SizeOf<T>();
        if (bytes < LargePage || !OperatingSystem.IsLinux())
        {
            return GC.AllocateUninitializedArray<T>(length);
        }

        var array = GC.AllocateUninitializedArray<T>(length, pinned: true);
        var from = (Marshal.UnsafeAddrOfPinnedArrayElement(array, 0) + SmallPage - 1) & -SmallPage;
        _ = Advise(from, (nuint)(bytes - SmallPage), AdviseLargePages);
        return array;
    }

    [DllImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Advise(nint address, nuint length, int advice);
}
