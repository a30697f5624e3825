using System.Text;
using Vroegsignalering.Domain.Crisis;

namespace Vroegsignalering.Domain.Tests.Crisis;

/// <summary>The words of a crisis in what cannot be read (IN-13).</summary>
[Trait("Rule", "IN-13")]
public sealed class CrisisSearchTests
{
    [Theory]
    [InlineData("{\"signaaltype\": \"ontruiming", true, "cut off behind it")]
    [InlineData("ONTRUIMING", true, "in capitals")]
    [InlineData("on\ntrui\r\nming", true, "over lines")]
    [InlineData("einde levering", true, "two words")]
    [InlineData("eind;elev\"ering", true, "cut by a delimiter and a quote")]
    [InlineData("ro\uFFFDement", true, "a letter lost")]
    [InlineData("afsluiten water", true, "as people say")]
    [InlineData("{\"crisissignaal\": true", true, "the flag")]
    [InlineData("{\"crisissignaal\": \"ja\"", true, "in words")]
    [InlineData("{\"crisisignaal\":1,", true, "a slip in its name")]
    [InlineData("{\"CrisisSignaal\" : X }", true, "no JSON at all")]
    [InlineData("{\"crisissignaal\" true}", true, "without its colon")]
    [InlineData("crisissignaal=ja&soort=Huur", true, "as a form")]
    [InlineData("{\"crisissignaal\": false, \"soort\": \"Huur\"}", false, "a clear no")]
    [InlineData("{\"crisissignaal\": \"nee\" \"warmeOverdracht\": true", false, "the comma lost")]
    [InlineData("{\"crisissignaal\": null,", false, "nothing")]
    [InlineData("{\"crisissignaal\": \"\", \"warmeOverdracht\": true}", false, "empty")]
    [InlineData("{\"crisissignaal\":", false, "cut off before it says anything")]
    [InlineData("soort;crisissignaal\nHuur;ja\n", true, "a column with a yes")]
    [InlineData("soort;crisissignaal\nHuur;nee\nHuur;\n", false, "a column without")]
    [InlineData("\"soort\",\"Crisissignaal\",\"x\"\nHuur,,X,1\n", true, "a cell too many, and one that may be it")]
    [InlineData("soort;crisissignaal;warmeOverdracht", false, "a head by itself")]
    [InlineData("{\"soort\":\"crisis\"}", true, "the bare word")]
    [InlineData("crisis situatie", true, "the bare word")]
    [InlineData("{\"soort\":\"Huur\",\"signaaltype\":\"regulier\",\"geplandeEinddatum\":null,\"persoon\":{\"achternaam\":\"Roelofsen\"}}", false, "regular")]
    public void Read_Text_FindsWhatMayBeACrisis(string text, bool found, string because)
    {
        CrisisSearch.Finds(text).Should().Be(found, because);
        InPieces(Encoding.UTF8.GetBytes(text), 1).Should().Be(found, "cut anywhere");
        InPieces(Encoding.Unicode.GetBytes(text), 3).Should().Be(found, "in UTF-16 too");
        InPieces(Encoding.BigEndianUnicode.GetBytes(text), 7).Should().Be(found, "in either order");
    }

    [Fact]
    public void Read_WhatIsNoText_CountsAsACrisis()
    {
        var bytes = new byte[4096];
        new Random(5).NextBytes(bytes);

        InPieces(bytes, 100).Should().BeTrue("a packed or encrypted file hides what it says");
        InPieces(Encoding.Unicode.GetBytes("Wałęsa, Müller en Şahin wonen in Łódź\r\n"), 64).Should().BeFalse("letters of another alphabet are text");
        InPieces([], 1).Should().BeFalse("nothing is there");
    }

    private static bool InPieces(byte[] bytes, int size)
    {
        var search = new CrisisSearch();
        foreach (var piece in bytes.Chunk(size))
        {
            search.Read(piece);
        }

        return search.MayBeCrisis;
    }
}
