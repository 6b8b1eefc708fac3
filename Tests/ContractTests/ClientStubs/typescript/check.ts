// What the types of the generated code promise.
import { ListSessions, ListResponse, SessionInfo, SessionCallState, Value, IReturn, IGet } from "./dtos";

const request: IReturn<ListResponse<SessionInfo>> & IGet = new ListSessions({ page: 2, from: "+1" });
const answer = request.createResponse();
answer.items = [new SessionInfo({ id: "42", callState: SessionCallState.Ringing })];
const id: string = answer.items[0].id;
const value: Value = new Value({ structValue: { x: new Value({ numberValue: 3 }) } });
const number: number | undefined = value.structValue["x"].numberValue;
console.log(id, number);
