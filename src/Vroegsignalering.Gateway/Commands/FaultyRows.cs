using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Commands;

/// <summary>Tells on standard error which rows of a file were of no use, the first twenty with their reason.</summary>
internal static class FaultyRows
{
    private const int MostShown = 20;

    public static void Tell(FileInfo register, RegisterFaults faults)
    {
        Tell(register, faults.Rows);
        if (faults.HeldBack.Count > 0) Console.Error.WriteLine($"{register.Name}: {faults.HeldBack.Count} personen blijven daardoor buiten de koppeling.");
    }

    public static void Tell(FileInfo file, IReadOnlyList<RowFault> faults)
    {
        if (faults.Count == 0) return;
        Console.Error.WriteLine($"{file.Name}: {faults.Count} rijen konden niet worden gebruikt.");
        foreach (var fault in faults.Take(MostShown)) Console.Error.WriteLine($"  rij {fault.Row}: {fault.Reason}");
    }
}
