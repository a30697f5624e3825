using System.Text;
using Vroegsignalering.Gateway.Register;

namespace Vroegsignalering.Gateway.Tests.Register;

/// <summary>A register as a spreadsheet saves it, read by the reader of the deliveries.</summary>
public sealed class RegisterExcelTests
{
    private static readonly string Head = string.Join(';', RegisterColumns.Needed);

    [Theory]
    [InlineData(";;;;;;;;;;;;;;;;;;;;;;;", "delimiters only")]
    [InlineData(" \u00A0;;\"\";", "blanks")]
    [InlineData("", "nothing")]
    public void Read_BlankRows_AreNobodyAndNoFault(string blank, string because)
    {
        var file = Read(Encoding.UTF8.GetBytes($"{Head};;\r\n{Row("p1", "Dijk")}\r\n{blank}\r\n{blank}\r\n{Row("p2", "Berg")};;\r\n"));

        file.Persons.Select(person => person.Entry.Key).Should().Equal(["p1", "p2"], because);
        (file.Faults.Count, file.Rows.Total, file.HasRowOfSomebody, file.Refusal).Should().Be((0, 2, false, null));
    }

    [Fact]
    public void Read_AsExcelSavesIt_IsTheSameInEveryEncoding()
    {
        var text = $"sep=;\r\n{Head}\r\n{Row("p1", "Éclair").Replace("0599;", "599;").Replace("1985-06-15", "15-6-1985").Replace("2010-01-01", "1-1-2010")}\r\n";
        byte[][] saved =
        [
            Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], Encoding.Latin1.GetBytes(text),
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        ];

        foreach (var file in saved.Select(Read))
        {
            file.Faults.Should().BeEmpty();
            var person = file.Persons.Should().ContainSingle().Subject;
            (person.Entry.Person.Name.Surname, person.Entry.Person.Born.ToString()).Should().Be(("Éclair", "1985-06-15"));
            person.Entry.Stays.Should().ContainSingle().Which.From.Should().Be(new DateOnly(2010, 1, 1));
        }
    }

    [Fact]
    public void Read_RowWithoutItsEmptyLastCells_IsRead() =>
        Read(Encoding.UTF8.GetBytes($"{Head}\n{Row("p1", "Dijk").TrimEnd(';')}\n{Row("p2", "Berg")}")).Persons.Should().HaveCount(2);

    [Fact]
    public void Read_FileThatEndsInHalfARow_HoldsBackItsPerson()
    {
        var file = Read(Encoding.UTF8.GetBytes($"{Head}\n{Row("p1", "Dijk")}\n{Row("p2", "Bergman")[..16]}"));

        file.Faults.Should().ContainSingle().Which.Reason.Should().Contain("afgebroken");
        file.Persons.Select(person => person.Entry.Key).Should().Equal("p1");
        file.HasRowOfSomebody.Should().BeTrue("what stands there may be half of a key");
    }

    [Fact]
    public void Read_RowsUnderATitle_AreCountedAsExcelDoes() =>
        Read(Encoding.UTF8.GetBytes($"Register per 1 november\n\n{Head}\n;;\n{Row("p1", "")}\n")).Faults.Should().ContainSingle().Which.Row.Should().Be(5);

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0, 6, 0 }, "Excel-werkmap (xlsx)")]
    [InlineData(new byte[] { 0x1F, 0x8B, 8, 0, 0, 0, 0, 0 }, "gzip")]
    public void Read_WhatIsNoText_IsRefusedByName(byte[] bytes, string named)
    {
        foreach (var format in Enum.GetValues<RegisterFormat>())
        {
            var file = RegisterImport.Read(new MemoryStream(bytes), format, Villagers.Day);

            file.Refusal.Should().NotBeNull();
            file.Faults.Should().ContainSingle().Which.Reason.Should().Contain(named).And.Contain("CSV");
        }
    }

    private static RegisterFile Read(byte[] bytes) => RegisterImport.Read(new MemoryStream(bytes), RegisterFormat.Csv, Villagers.Day);

    private static string Row(string key, string surname) => string.Join(';', RegisterColumns.Needed.Select(column => column switch
    {
        RegisterColumns.Gemeente => "0599",
        RegisterColumns.Key => key,
        RegisterColumns.Surname => surname,
        RegisterColumns.Born => "1985-06-15",
        RegisterColumns.Household => $"h-{key}",
        RegisterColumns.Street => "Voorbeeldstraat",
        RegisterColumns.HouseNumber => "1",
        RegisterColumns.Postcode => "3077SS",
        RegisterColumns.From => "2010-01-01",
        _ => "",
    }));
}
