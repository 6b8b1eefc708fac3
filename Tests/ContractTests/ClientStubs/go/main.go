// Reads and writes an answer with the generated code.
package main

import (
	"encoding/json"
	"fmt"

	"check/dtos"
)

func must(ok bool, what string) {
	if !ok {
		panic(what)
	}
}

func main() {
	list := dtos.ListSessions{}.CreateResponse()
	answer := `{"items":[{"id":"42","callState":"Ringing","log":[{"message":"Ringing"}]}],"totalCount":1}`
	must(json.Unmarshal([]byte(answer), &list) == nil, "not read")
	must(*list.Items[0].Id == "42" && list.Items[0].CallState == dtos.SessionCallStateRinging, "not typed")
	must(*list.Items[0].Log[0].Message == "Ringing", "not nested")
	text, _ := json.Marshal(list)
	must(string(text) == `{"items":[{"id":"42","callState":"Ringing","log":[{"message":"Ringing"}]}],"totalCount":1}`, string(text))

	from := "+1"
	request := dtos.ListSessions{From: &from}
	request.Page = 2
	text, _ = json.Marshal(request)
	must(string(text) == `{"page":2,"from":"+1"}`, string(text))
	must(request.HttpMethod() == "GET", "no verb")

	var value dtos.Value
	must(json.Unmarshal([]byte(`{"structValue":{"x":{"numberValue":3}}}`), &value) == nil, "not read")
	must(*value.StructValue["x"].NumberValue == 3, "not a map")
	fmt.Println("ok")
}
