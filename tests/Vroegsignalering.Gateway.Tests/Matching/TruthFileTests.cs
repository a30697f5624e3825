using Vroegsignalering.Gateway.Matching;

namespace Vroegsignalering.Gateway.Tests.Matching;

public sealed class TruthFileTests
{
    [Fact]
    public void Read_SecondPairForOneSignal_IsAFaultAndTheFirstStands()
    {
        var file = new FileInfo(Path.GetTempFileName());
        File.WriteAllText(file.FullName, "kenmerk;persoon\ns1;p1\ns2;p2\ns1;p3\n");
        var keys = new FileKeys();

        var (truth, faults) = TruthFile.Read(file, ColumnMapping.None, keys);

        file.Delete();
        faults.Should().ContainSingle().Which.Should().Match<Gateway.Register.RowFault>(fault => fault.Row == 4 && fault.Reason.Contains("kenmerk") && !fault.Reason.Contains("s1"));
        truth[keys.IdOf("s1")].Person!.Value.Value.Should().Be(keys.IdOf("p1"));
    }
}
