// The newest sessions of an account, by net/http, encoding/json and database/sql.
package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"os"

	_ "github.com/mattn/go-sqlite3"
)

type session struct {
	DialState          *string         `json:"dialState,omitempty"`
	CallState          *string         `json:"callState,omitempty"`
	QueueState         *string         `json:"queueState,omitempty"`
	AccountID          *string         `json:"accountId,omitempty"`
	AccountName        *string         `json:"accountName,omitempty"`
	CustomerID         *string         `json:"customerId,omitempty"`
	CustomerName       *string         `json:"customerName,omitempty"`
	EndpointID         *string         `json:"endpointId,omitempty"`
	EndpointName       *string         `json:"endpointName,omitempty"`
	DateCompleted      *string         `json:"dateCompleted,omitempty"`
	ToAddress          *string         `json:"toAddress,omitempty"`
	FromAddress        *string         `json:"fromAddress,omitempty"`
	FromName           *string         `json:"fromName,omitempty"`
	AnsweredByName     *string         `json:"answeredByName,omitempty"`
	Channel            *string         `json:"channel,omitempty"`
	Outcome            *string         `json:"outcome,omitempty"`
	CallSID            *string         `json:"callSid,omitempty"`
	HoldReason         *string         `json:"holdReason,omitempty"`
	DisplayName        *string         `json:"displayName,omitempty"`
	AnsweredByID       *string         `json:"answeredById,omitempty"`
	Direction          *string         `json:"direction,omitempty"`
	ID                 *string         `json:"id,omitempty"`
	DateCreated        *string         `json:"dateCreated,omitempty"`
	DateLastModified   *string         `json:"dateLastModified,omitempty"`
	CreatedBy          *string         `json:"createdBy,omitempty"`
	CustomerBreadcrumb json.RawMessage `json:"customerBreadcrumb"`
	Log                json.RawMessage `json:"log"`
	Members            json.RawMessage `json:"members"`
	Ended              *bool           `json:"ended,omitempty"`
	WasMissed          *bool           `json:"wasMissed,omitempty"`
}

type page struct {
	Items        []session `json:"items"`
	Page         int       `json:"page"`
	TotalPages   int       `json:"totalPages"`
	TotalCount   int       `json:"totalCount"`
	HasMorePages bool      `json:"hasMorePages"`
}

const list = `SELECT dialState, callState, queueState, accountId, accountName, customerId, customerName, endpointId, endpointName,
	dateCompleted, toAddress, fromAddress, fromName, answeredByName, channel, outcome, callSid, holdReason, displayName, answeredById,
	direction, id, dateCreated, dateLastModified, createdBy, customerBreadcrumb, log, members, ended, wasMissed
	FROM session WHERE accountId = ? ORDER BY dateCreated DESC, id DESC LIMIT 26`

func main() {
	database, err := sql.Open("sqlite3", "file:"+os.Getenv("PEERS_DATABASE")+"?mode=ro&_cache_size=-65536")
	if err != nil {
		log.Fatal(err)
	}
	database.SetMaxOpenConns(4)
	database.SetMaxIdleConns(4)
	rows, err := database.Prepare(list)
	if err != nil {
		log.Fatal(err)
	}
	count, err := database.Prepare("SELECT count(*) FROM session WHERE accountId = ?")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("/sessions", func(response http.ResponseWriter, request *http.Request) {
		body, err := answer(rows, count, request.URL.Query().Get("accountIds"))
		if err != nil {
			http.Error(response, err.Error(), http.StatusInternalServerError)
			return
		}
		response.Header().Set("Content-Type", "application/json")
		response.Write(body)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:"+os.Args[1], nil))
}

func answer(list, count *sql.Stmt, account string) ([]byte, error) {
	found := page{Items: make([]session, 0, 26)}
	if err := count.QueryRow(account).Scan(&found.TotalCount); err != nil {
		return nil, err
	}
	rows, err := list.Query(account)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var s session
		if err := rows.Scan(&s.DialState, &s.CallState, &s.QueueState, &s.AccountID, &s.AccountName, &s.CustomerID, &s.CustomerName,
			&s.EndpointID, &s.EndpointName, &s.DateCompleted, &s.ToAddress, &s.FromAddress, &s.FromName, &s.AnsweredByName, &s.Channel,
			&s.Outcome, &s.CallSID, &s.HoldReason, &s.DisplayName, &s.AnsweredByID, &s.Direction, &s.ID, &s.DateCreated,
			&s.DateLastModified, &s.CreatedBy, (*[]byte)(&s.CustomerBreadcrumb), (*[]byte)(&s.Log), (*[]byte)(&s.Members), &s.Ended, &s.WasMissed); err != nil {
			return nil, err
		}
		found.Items = append(found.Items, s)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	found.TotalPages = (found.TotalCount + 24) / 25
	if len(found.Items) > 25 {
		found.HasMorePages = true
		found.Items = found.Items[:25]
	}
	return json.Marshal(found)
}
