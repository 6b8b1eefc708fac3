<?php namespace ServiceStack;
// As much of the servicestack/client package as generated code names.

interface IReturn { public function createResponse(): mixed; }
interface IReturnVoid { public function createResponse(): void; }
interface IGet {}
interface IPost {}
interface IPut {}
interface IPatch {}
interface IDelete {}

#[\Attribute]
class Returns { public function __construct(public string $type) {} }
class ByteArray {}
class ResponseError {}
class ResponseStatus {
    public ?string $errorCode = null;
    public function fromMap($o): void { $this->errorCode = $o['errorCode'] ?? null; }
}
class TypeContext { public function __construct(public string $class, public array $genericArgs = []) {} }

class JsonConverters {
    public static function context(string $class, array $genericArgs = []): TypeContext { return new TypeContext($class, $genericArgs); }

    public static function from(TypeContext|string $type, $value): mixed {
        if ($value === null || !is_array($value) && !is_string($value)) return $value;
        if ($type instanceof TypeContext) return array_map(fn($item) => self::from($type->genericArgs[1], $item), $value);
        if (str_starts_with($type, 'List<')) return self::fromArray(substr($type, 5, -1), $value);
        if (str_starts_with($type, 'Dictionary<string,')) return array_map(fn($item) => self::from(substr($type, 18, -1), $item), $value);
        if ($type == 'DateTime') return new \DateTime($value);
        foreach (["dtos\\$type", "ServiceStack\\$type"] as $class) {
            if (enum_exists($class)) return $class::from($value);
            if (class_exists($class)) { $to = new $class(); $to->fromMap($value); return $to; }
        }
        return $value;
    }

    public static function fromArray(string $type, $value): array { return array_map(fn($item) => self::from($type, $item), $value); }
    public static function to(TypeContext|string $type, $value): mixed { return $value; }
    public static function toArray(string $type, $value): array { return $value; }
}
