import ServiceKit

enum ReportOperations {
    static let all: [any Operation.Type] = [
        AgentStateReport.self,
        BillingReport.self,
        CallCenterAbandonReport.self,
        CallCenterDetailReport.self,
        CallCenterReport.self,
        CallHistoryReport.self,
        CallOutcomeReport.self,
        CdrReport.self,
        DeleteReport.self,
        DownloadReport.self,
        EndpointsReport.self,
        ListReports.self,
        MetricReport.self,
        SyncPhoneNumbersReport.self,
    ]
}
