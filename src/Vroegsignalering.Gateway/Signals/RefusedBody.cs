using System.IO.Pipelines;
using Vroegsignalering.Domain.Crisis;
using Vroegsignalering.Gateway.Hosting.Errors;

namespace Vroegsignalering.Gateway.Signals;

/// <summary>A body that is refused as it stands: searched for the words of a crisis, in constant memory; what may be one alarms people (IN-13).</summary>
internal sealed class RefusedBody(HttpRequest request, PartnerCall call, SignalIntake intake)
{
    /// <summary>The problem, with the refusal under which people were alarmed, if they were.</summary>
    /// <param name="problem">Why the body is refused; nothing of it has been consumed, or what has was no signal.</param>
    public async Task<IResult> AnswerAsync(Problem problem)
    {
        var aborted = request.HttpContext.RequestAborted;
        if (!problem.Errors.Contains(RequestErrors.Packed) && !await request.BodyReader.MayBeCrisisAsync(aborted)) return problem;
        var refused = call.Refused(problem.Errors, mayBeCrisis: true);
        var answer = (IntakeAnswer.Invalid)(await intake.TakeAsync(call.Batch(refused), aborted)).Single();
        return problem.Alarming(answer.Refusal);
    }
}

/// <summary>The search through a body.</summary>
internal static class BodySearch
{
    /// <summary>Reads what is left of the body; whether it may tell of a crisis. One that is larger than is read here counts as a crisis.</summary>
    /// <param name="body">The body.</param>
    /// <param name="aborted">Stops waiting for it.</param>
    /// <param name="before">What stood directly before, and belongs to it.</param>
    public static async Task<bool> MayBeCrisisAsync(this PipeReader body, CancellationToken aborted, ReadOnlyMemory<byte> before = default)
    {
        var search = new CrisisSearch();
        search.Read(before.Span);
        try
        {
            for (var isEnd = false; !isEnd;)
            {
                var read = await body.ReadAsync(aborted);
                foreach (var piece in read.Buffer) search.Read(piece.Span);
                isEnd = read.IsCompleted;
                body.AdvanceTo(read.Buffer.End);
            }
        }
        catch (BadHttpRequestException tooLarge) when (tooLarge.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return true;
        }

        return search.MayBeCrisis;
    }
}
