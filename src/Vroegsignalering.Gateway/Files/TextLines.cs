using System.Buffers;
using System.IO.Pipelines;

namespace Vroegsignalering.Gateway.Files;

/// <summary>A body line by line in constant memory; a line is valid until the next one is asked for.</summary>
internal sealed class TextLines(PipeReader body)
{
    /// <summary>The longest line, and the longest JSON element, that is read.</summary>
    public const int Longest = 64 * 1024;

    private ReadOnlySequence<byte> _rest;
    private bool _isReading;
    private bool _isEnd;

    /// <summary>The next line; null at the end.</summary>
    public async ValueTask<TextLine?> NextAsync(CancellationToken stop)
    {
        var isTooLong = false;
        while (true)
        {
            var hasEnd = TryTake(out var line);
            if (hasEnd || TryTakeLast(isTooLong, out line))
            {
                return isTooLong || line.Length > Longest
                    ? new TextLine(ReadOnlySequence<byte>.Empty, IsTooLong: true, hasEnd)
                    : new TextLine(line, IsTooLong: false, hasEnd);
            }

            if (_isEnd)
            {
                Release();
                return null;
            }

            // All that was read holds no end of a line.
            isTooLong |= _rest.Length > Longest;
            await ReadMoreAsync(stop);
        }
    }

    /// <summary>Gives the body back when no more lines are wanted: a connection with a read under way takes no next request.</summary>
    public void Release()
    {
        if (_isReading)
        {
            body.AdvanceTo(_rest.End);
            _isReading = false;
        }
    }

    private async ValueTask ReadMoreAsync(CancellationToken stop)
    {
        if (_isReading)
        {
            body.AdvanceTo(_rest.Length > Longest ? _rest.End : _rest.Start, _rest.End);
        }

        var read = await body.ReadAsync(stop);
        (_rest, _isEnd, _isReading) = (read.Buffer, read.IsCompleted, true);
    }

    private bool TryTake(out ReadOnlySequence<byte> line)
    {
        var reader = new SequenceReader<byte>(_rest);
        var isWhole = reader.TryReadTo(out line, (byte)'\n');
        _rest = reader.UnreadSequence;
        return isWhole;
    }

    // The last line may lack its end.
    private bool TryTakeLast(bool isTooLong, out ReadOnlySequence<byte> line)
    {
        line = _rest;
        if (!_isEnd || (_rest.IsEmpty && !isTooLong))
        {
            return false;
        }

        _rest = _rest.Slice(_rest.End);
        return true;
    }
}
