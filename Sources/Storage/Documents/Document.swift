import ServiceKit

/// Entities as they are stored: their JSON, as the wire shows it.
enum Document {
    static func encode(_ entity: some ServiceKit.DataType) -> [UInt8] {
        JSONWriter.encode(entity)
    }

    /// - Throws: ``StorageError`` with kind `corrupt` if the bytes are not such a document.
    static func decode<Entity: ServiceKit.DataType>(_ type: Entity.Type, _ json: [UInt8]) throws -> Entity {
        do {
            return try Entity(wire: JSONReader.parse(json))
        } catch {
            throw StorageError(.corrupt, "A stored document of \(Entity.schema.name) cannot be read: \(error)")
        }
    }
}
