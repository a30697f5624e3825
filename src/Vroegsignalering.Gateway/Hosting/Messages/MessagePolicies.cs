using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Polly;
using Polly.Retry;
using Vroegsignalering.Domain.Values;
using Vroegsignalering.Storage.Messages;

namespace Vroegsignalering.Gateway.Hosting.Messages;

/// <summary>How often and how long messages are tried, in one place; no handler has a try of its own.</summary>
internal sealed partial class MessagePolicies(TimeProvider time, ILogger<MessagePolicies> log)
{
    /// <summary>Tries of one message before it is set aside.</summary>
    public const int Attempts = 4;

    /// <summary>A few quick tries for what is likely to pass: a lock, a serialization failure.</summary>
    public ResiliencePipeline Handling { get; } = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(failure => failure is not OperationCanceledException),
            MaxRetryAttempts = Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(50),
        })
        .Build();

    /// <summary>What the database broke off for the sake of another transaction is done again, as a whole.</summary>
    public ResiliencePipeline Contention { get; } = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<PostgresException>(
                failure => failure.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected),
            MaxRetryAttempts = Attempts - 1,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(50),
        })
        .Build();

    /// <summary>Waits out a database that is away, for as long as it takes: the message is held, never set aside.</summary>
    public ResiliencePipeline Outages { get; } = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsOutage),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(250),
            MaxDelay = TimeSpan.FromSeconds(5),
        })
        .Build();

    /// <summary>Publishing: a broker that is away answers late or never, so each try has a limit.</summary>
    public ResiliencePipeline Publishing { get; } = new ResiliencePipelineBuilder { TimeProvider = time }
        .AddTimeout(TimeSpan.FromSeconds(10))
        .Build();

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Whether the database is away, or says nothing: then nothing is set aside, the message waits until it is back. A slow statement is a try like any other.</summary>
    public static bool IsOutage(Exception failure) => failure switch
    {
        PostgresException { IsTransient: true } or PostgresException { SqlState: "57P01" or "57P02" or "57P03" } => true,
        PostgresException or SqliteException => false,
        NpgsqlException or DbException or TimeoutException => true,
        _ => false,
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Count} for {Consumer} failed with {Failure}; it goes on singly")]
    private partial void LogBatchFailed(int count, string consumer, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} for {Consumer} failed with {Failure} and is set aside")]
    private partial void LogSetAside(MessageId messageId, string consumer, string failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "Message {MessageId} for {Consumer} was given up by the broker and is set aside")]
    private partial void LogDeadLetter(MessageId messageId, string consumer);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Lane {Lane} of the outbox is hindered by {Failure}; it is tried again")]
    private partial void LogHindered(Lane lane, string failure);

    public void BatchFailed(string consumer, int count, Exception failure) => LogBatchFailed(count, consumer, failure.GetType().Name);

    public void Hindered(Lane lane, Exception failure) => LogHindered(lane, failure.GetType().Name);

    public void DeadLetter(string consumer, MessageId message) => LogDeadLetter(message, consumer);

    public void SetAside(string consumer, MessageId message, Exception failure) => LogSetAside(message, consumer, failure.GetType().Name);
}
