# As much of the servicestack gem as generated code names: DTOs that read and write hashes by their declared properties.
module ServiceStack
  module DTO
    def self.included(base) = base.extend(ClassMethods)

    def initialize(**values) = values.each { |name, value| public_send("#{name}=", value) }

    def to_hash
      self.class.all_properties.each_with_object({}) do |(name, meta), hash|
        value = public_send(name)
        hash[meta[:name]] = DTO.plain(value) unless value.nil?
      end
    end

    def self.plain(value)
      case value
      when Array then value.map { plain(_1) }
      when Hash then value.transform_values { plain(_1) }
      when DTO then value.to_hash
      else value
      end
    end

    def self.read(type, value)
      case type
      when Array then value.map { read(type.first, _1) }
      when Hash then value.transform_values { read(type.values.first, _1) }
      when Class then type.include?(DTO) ? type.from_hash(value) : value
      else value
      end
    end

    module ClassMethods
      def all_properties = ancestors.reverse.select { _1.respond_to?(:properties) }.map(&:properties).reduce({}, :merge)

      def from_hash(hash)
        all_properties.each_with_object(new) do |(name, meta), object|
          object.public_send("#{name}=", DTO.read(meta[:type], hash[meta[:name]])) if hash.key?(meta[:name])
        end
      end
    end
  end

  class ResponseStatus
    include DTO
    attr_accessor :error_code, :message

    def self.properties = { error_code: { name: 'errorCode' }, message: { name: 'message' } }
  end
end
