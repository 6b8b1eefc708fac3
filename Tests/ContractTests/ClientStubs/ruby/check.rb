# Makes every class, and reads and writes an answer.
require 'json'
require_relative 'servicestack'
load ARGV[0]

classes = Object.constants.map { Object.const_get(_1) }.grep(Class).select { _1.include?(ServiceStack::DTO) }
classes.each { |type| raise "#{type} is not empty" unless type.new.to_hash.empty? }
raise 'too few classes' if classes.length < 200

answer = { 'items' => [{ 'id' => '42', 'log' => [{ 'message' => 'Ringing' }], 'ended' => true }], 'totalCount' => 1 }
list = ListSessions.new(page: 2).response_type.from_hash(JSON.parse(answer.to_json))
raise 'not typed' unless list.items[0].is_a?(SessionInfo) && list.items[0].log[0].message == 'Ringing'
raise "#{list.to_hash}" unless list.to_hash == answer
raise 'not in order' unless ListSessions.new(page: 2, from: '+1').to_hash == { 'page' => 2, 'from' => '+1' }
raise 'no verb' unless ListSessions.new.is_a?(IGet) && ListSessions.new.get_method == 'GET'

value = Value.from_hash('structValue' => { 'x' => { 'numberValue' => 3 } })
raise 'not a map' unless value.struct_value['x'].number_value == 3
puts 'ok'
