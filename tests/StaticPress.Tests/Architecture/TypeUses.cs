using System.Collections.Immutable;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace StaticPress.Tests.Architecture;

/// <summary>One use of a type by another, as the compiled assembly has it.</summary>
/// <param name="Target">The used type's full name.</param>
/// <param name="Assembly">Where it lives; empty for the assembly itself.</param>
internal readonly record struct TypeUse(string Source, string Target, string Assembly);

/// <summary>Reads which types of an assembly use which: bases, interfaces, fields, signatures, local variables, and every token in every method's code.</summary>
internal sealed class TypeUses : ISignatureTypeProvider<int, object?>
{
    private static readonly Dictionary<short, OperandType> Operands = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value, code => code.OperandType);

    private readonly MetadataReader reader;
    private readonly PEReader file;
    private readonly HashSet<TypeUse> uses = [];
    private string source = "";

    private TypeUses(PEReader file) => (this.file, reader) = (file, file.GetMetadataReader());

    public static IReadOnlyCollection<TypeUse> Of(string assembly)
    {
        using var opened = new PEReader(File.OpenRead(assembly));
        var found = new TypeUses(opened);
        foreach (var handle in found.reader.TypeDefinitions) found.ReadType(handle);
        return found.uses;
    }

    private void ReadType(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        source = NameOf(handle);
        Use(type.BaseType);
        foreach (var one in type.GetInterfaceImplementations()) Use(reader.GetInterfaceImplementation(one).Interface);
        foreach (var one in type.GetFields()) reader.GetFieldDefinition(one).DecodeSignature(this, null);
        foreach (var one in type.GetCustomAttributes()) Use(reader.GetCustomAttribute(one).Constructor);
        foreach (var one in type.GetMethods()) ReadMethod(reader.GetMethodDefinition(one));
    }

    private void ReadMethod(MethodDefinition method)
    {
        method.DecodeSignature(this, null);
        if (method.RelativeVirtualAddress == 0) return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil) reader.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(this, null);
        foreach (var region in body.ExceptionRegions) Use(region.CatchType);
        ReadCode(body.GetILReader());
    }

    private void ReadCode(BlobReader code)
    {
        while (code.RemainingBytes > 0)
        {
            short value = code.ReadByte();
            if (value == 0xFE) value = unchecked((short)(0xFE00 | code.ReadByte()));
            switch (Operands[value])
            {
                case OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType:
                    Use((EntityHandle)MetadataTokens.Handle(code.ReadInt32()));
                    break;
                case OperandType.InlineSwitch:
                    var targets = code.ReadInt32();
                    code.Offset += 4 * targets;
                    break;
                case OperandType.InlineI8 or OperandType.InlineR:
                    code.Offset += 8;
                    break;
                case OperandType.InlineBrTarget or OperandType.InlineI or OperandType.InlineSig or OperandType.InlineString or OperandType.ShortInlineR:
                    code.Offset += 4;
                    break;
                case OperandType.InlineVar:
                    code.Offset += 2;
                    break;
                case OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar:
                    code.Offset += 1;
                    break;
            }
        }
    }

    private void Use(EntityHandle handle)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition: uses.Add(new(source, NameOf((TypeDefinitionHandle)handle), "")); break;
            case HandleKind.TypeReference: UseReference((TypeReferenceHandle)handle); break;
            case HandleKind.TypeSpecification: reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null); break;
            case HandleKind.FieldDefinition: Use(reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()); break;
            case HandleKind.MethodDefinition: Use(reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()); break;
            case HandleKind.MemberReference: Use(reader.GetMemberReference((MemberReferenceHandle)handle).Parent); break;
            case HandleKind.MethodSpecification:
                var specification = reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(this, null);
                Use(specification.Method);
                break;
        }
    }

    private void UseReference(TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            UseReference((TypeReferenceHandle)type.ResolutionScope);
            return;
        }
        var assembly = type.ResolutionScope.Kind == HandleKind.AssemblyReference ? reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) : "";
        uses.Add(new(source, $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}", assembly));
    }

    // A nested type stands for the type it is written in: closures and iterators too.
    private string NameOf(TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType() is { IsNil: false } outer ? NameOf(outer) : $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}";
    }

    int ISimpleTypeProvider<int>.GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        Use(handle);
        return 0;
    }

    int ISimpleTypeProvider<int>.GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        Use(handle);
        return 0;
    }

    int ISignatureTypeProvider<int, object?>.GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind)
    {
        Use(handle);
        return 0;
    }

    int ISimpleTypeProvider<int>.GetPrimitiveType(PrimitiveTypeCode typeCode) => 0;

    int IConstructedTypeProvider<int>.GetGenericInstantiation(int genericType, ImmutableArray<int> typeArguments) => 0;

    int IConstructedTypeProvider<int>.GetArrayType(int elementType, ArrayShape shape) => 0;

    int IConstructedTypeProvider<int>.GetByReferenceType(int elementType) => 0;

    int IConstructedTypeProvider<int>.GetPointerType(int elementType) => 0;

    int ISZArrayTypeProvider<int>.GetSZArrayType(int elementType) => 0;

    int ISignatureTypeProvider<int, object?>.GetFunctionPointerType(MethodSignature<int> signature) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericMethodParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetGenericTypeParameter(object? genericContext, int index) => 0;

    int ISignatureTypeProvider<int, object?>.GetModifiedType(int modifier, int unmodifiedType, bool isRequired) => 0;

    int ISignatureTypeProvider<int, object?>.GetPinnedType(int elementType) => 0;
}
