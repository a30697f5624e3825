using Vroegsignalering.Gateway.Outreach.Steps;

namespace Vroegsignalering.Gateway.Outreach.Worklist;

/// <summary>What a step on the page works with.</summary>
internal sealed record WorklistParts(TaskChanges Changes, TaskReading Reading, TimeProvider Time);
