using System.Collections;
using System.Data;
using Dapper;

namespace Vroegsignalering.Storage.Sessions;

/// <summary>Parameters for Npgsql, which takes a list and no other sequence.</summary>
internal sealed class ArrayParameters(object parameters) : SqlMapper.IDynamicParameters
{
    public void AddParameters(IDbCommand command, SqlMapper.Identity identity)
    {
        ((SqlMapper.IDynamicParameters)new DynamicParameters(parameters)).AddParameters(command, identity);
        foreach (IDataParameter parameter in command.Parameters)
        {
            if (parameter.Value is IEnumerable sequence and not string and not Array) parameter.Value = ListOf(sequence);
        }
    }

    private static IList ListOf(IEnumerable sequence)
    {
        var element = sequence.GetType().GetInterfaces()
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)).GetGenericArguments()[0];
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(element))!;
        foreach (var value in sequence) list.Add(value);
        return list;
    }
}
