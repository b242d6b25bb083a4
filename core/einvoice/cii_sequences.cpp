#include "core/einvoice/sequences.h"

namespace kontorist::einvoice {

namespace cii_sequences {

constexpr Sequence All[] = {
    {"CrossIndustryInvoice", "ExchangedDocumentContext ExchangedDocument SupplyChainTradeTransaction"},
    {"ExchangedDocumentContext", "TestIndicator BusinessProcessSpecifiedDocumentContextParameter "
                                 "GuidelineSpecifiedDocumentContextParameter"},
    {"ExchangedDocument",
     "ID Name TypeCode IssueDateTime CopyIndicator LanguageID IncludedNote EffectiveSpecifiedPeriod"},
    {"SupplyChainTradeTransaction",
     "IncludedSupplyChainTradeLineItem ApplicableHeaderTradeAgreement ApplicableHeaderTradeDelivery "
     "ApplicableHeaderTradeSettlement"},
    {"IncludedNote", "ContentCode Content SubjectCode"},
    {"EffectiveSpecifiedPeriod|BillingSpecifiedPeriod",
     "Description StartDateTime EndDateTime CompleteDateTime"},
    {"IncludedSupplyChainTradeLineItem",
     "AssociatedDocumentLineDocument SpecifiedTradeProduct SpecifiedLineTradeAgreement "
     "SpecifiedLineTradeDelivery SpecifiedLineTradeSettlement"},
    {"ApplicableHeaderTradeAgreement",
     "BuyerReference SellerTradeParty BuyerTradeParty SalesAgentTradeParty "
     "BuyerTaxRepresentativeTradeParty SellerTaxRepresentativeTradeParty ProductEndUserTradeParty "
     "ApplicableTradeDeliveryTerms SellerOrderReferencedDocument BuyerOrderReferencedDocument "
     "QuotationReferencedDocument ContractReferencedDocument AdditionalReferencedDocument "
     "BuyerAgentTradeParty SpecifiedProcuringProject UltimateCustomerOrderReferencedDocument"},
    {"ApplicableHeaderTradeDelivery",
     "RelatedSupplyChainConsignment ShipToTradeParty UltimateShipToTradeParty ShipFromTradeParty "
     "ActualDeliverySupplyChainEvent DespatchAdviceReferencedDocument "
     "ReceivingAdviceReferencedDocument DeliveryNoteReferencedDocument"},
    {"ApplicableHeaderTradeSettlement",
     "CreditorReferenceID PaymentReference TaxCurrencyCode InvoiceCurrencyCode InvoiceIssuerReference "
     "InvoicerTradeParty InvoiceeTradeParty PayeeTradeParty PayerTradeParty "
     "TaxApplicableTradeCurrencyExchange SpecifiedTradeSettlementPaymentMeans ApplicableTradeTax "
     "BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge SpecifiedLogisticsServiceCharge "
     "SpecifiedTradePaymentTerms SpecifiedTradeSettlementHeaderMonetarySummation "
     "InvoiceReferencedDocument ReceivableSpecifiedTradeAccountingAccount SpecifiedAdvancePayment"},
    {"AssociatedDocumentLineDocument",
     "LineID ParentLineID LineStatusCode LineStatusReasonCode IncludedNote"},
    {"SpecifiedTradeProduct",
     "ID GlobalID SellerAssignedID BuyerAssignedID IndustryAssignedID ModelID Name Description "
     "BatchID BrandName ModelName ApplicableProductCharacteristic DesignatedProductClassification "
     "IndividualTradeProductInstance OriginTradeCountry IncludedReferencedProduct"},
    {"SpecifiedLineTradeAgreement",
     "SellerOrderReferencedDocument BuyerOrderReferencedDocument QuotationReferencedDocument "
     "ContractReferencedDocument AdditionalReferencedDocument GrossPriceProductTradePrice "
     "NetPriceProductTradePrice UltimateCustomerOrderReferencedDocument"},
    {"SpecifiedLineTradeDelivery",
     "BilledQuantity ChargeFreeQuantity PackageQuantity ShipToTradeParty UltimateShipToTradeParty "
     "ActualDeliverySupplyChainEvent DespatchAdviceReferencedDocument "
     "ReceivingAdviceReferencedDocument DeliveryNoteReferencedDocument"},
    {"SpecifiedLineTradeSettlement",
     "ApplicableTradeTax BillingSpecifiedPeriod SpecifiedTradeAllowanceCharge "
     "SpecifiedTradeSettlementLineMonetarySummation InvoiceReferencedDocument "
     "AdditionalReferencedDocument ReceivableSpecifiedTradeAccountingAccount"},
    {"SellerTradeParty|BuyerTradeParty|SalesAgentTradeParty|BuyerTaxRepresentativeTradeParty|"
     "SellerTaxRepresentativeTradeParty|ProductEndUserTradeParty|BuyerAgentTradeParty|ShipToTradeParty|"
     "UltimateShipToTradeParty|ShipFromTradeParty|InvoicerTradeParty|InvoiceeTradeParty|"
     "PayeeTradeParty|PayerTradeParty",
     "ID GlobalID Name RoleCode Description SpecifiedLegalOrganization DefinedTradeContact "
     "PostalTradeAddress URIUniversalCommunication SpecifiedTaxRegistration"},
    {"SellerOrderReferencedDocument|BuyerOrderReferencedDocument|QuotationReferencedDocument|"
     "ContractReferencedDocument|AdditionalReferencedDocument|UltimateCustomerOrderReferencedDocument|"
     "DespatchAdviceReferencedDocument|ReceivingAdviceReferencedDocument|DeliveryNoteReferencedDocument|"
     "InvoiceReferencedDocument|InvoiceSpecifiedReferencedDocument",
     "IssuerAssignedID URIID LineID TypeCode Name AttachmentBinaryObject ReferenceTypeCode "
     "FormattedIssueDateTime"},
    {"SpecifiedProcuringProject", "ID Name"},
    {"TaxApplicableTradeCurrencyExchange",
     "SourceCurrencyCode TargetCurrencyCode ConversionRate ConversionRateDateTime"},
    {"SpecifiedTradeSettlementPaymentMeans",
     "TypeCode Information ApplicableTradeSettlementFinancialCard PayerPartyDebtorFinancialAccount "
     "PayeePartyCreditorFinancialAccount PayeeSpecifiedCreditorFinancialInstitution"},
    {"ApplicableTradeTax|CategoryTradeTax|AppliedTradeTax|IncludedTradeTax",
     "CalculatedAmount TypeCode ExemptionReason BasisAmount LineTotalBasisAmount "
     "AllowanceChargeBasisAmount CategoryCode ExemptionReasonCode TaxPointDate DueDateTypeCode "
     "RateApplicablePercent"},
    {"SpecifiedTradeAllowanceCharge|AppliedTradeAllowanceCharge",
     "ChargeIndicator SequenceNumeric CalculationPercent BasisAmount BasisQuantity ActualAmount "
     "ReasonCode Reason CategoryTradeTax"},
    {"SpecifiedLogisticsServiceCharge", "Description AppliedAmount AppliedTradeTax"},
    {"SpecifiedTradePaymentTerms",
     "Description DueDateDateTime DirectDebitMandateID PartialPaymentAmount "
     "ApplicableTradePaymentPenaltyTerms ApplicableTradePaymentDiscountTerms PayeeTradeParty"},
    {"SpecifiedTradeSettlementHeaderMonetarySummation",
     "LineTotalAmount ChargeTotalAmount AllowanceTotalAmount TaxBasisTotalAmount TaxTotalAmount "
     "RoundingAmount GrandTotalAmount TotalPrepaidAmount DuePayableAmount"},
    {"ReceivableSpecifiedTradeAccountingAccount", "ID TypeCode"},
    {"SpecifiedAdvancePayment",
     "PaidAmount FormattedReceivedDateTime IncludedTradeTax InvoiceSpecifiedReferencedDocument"},
    {"ApplicableProductCharacteristic", "TypeCode Description ValueMeasure Value"},
    {"DesignatedProductClassification", "ClassCode ClassName"},
    {"IndividualTradeProductInstance", "BatchID SupplierAssignedSerialID"},
    {"IncludedReferencedProduct",
     "ID GlobalID SellerAssignedID BuyerAssignedID IndustryAssignedID Name Description UnitQuantity"},
    {"GrossPriceProductTradePrice|NetPriceProductTradePrice",
     "ChargeAmount BasisQuantity AppliedTradeAllowanceCharge IncludedTradeTax"},
    {"SpecifiedTradeSettlementLineMonetarySummation",
     "LineTotalAmount ChargeTotalAmount AllowanceTotalAmount TaxTotalAmount GrandTotalAmount "
     "TotalAllowanceChargeAmount"},
    {"SpecifiedLegalOrganization", "ID TradingBusinessName PostalTradeAddress"},
    {"DefinedTradeContact",
     "PersonName DepartmentName TypeCode TelephoneUniversalCommunication FaxUniversalCommunication "
     "EmailURIUniversalCommunication"},
    {"PostalTradeAddress",
     "PostcodeCode LineOne LineTwo LineThree CityName CountryID CountrySubDivisionName"},
    {"URIUniversalCommunication|TelephoneUniversalCommunication|FaxUniversalCommunication|"
     "EmailURIUniversalCommunication",
     "URIID CompleteNumber"},
    {"ApplicableTradeSettlementFinancialCard", "ID CardholderName"},
    {"PayeePartyCreditorFinancialAccount", "IBANID AccountName ProprietaryID"},
    {"ApplicableTradePaymentPenaltyTerms",
     "BasisDateTime BasisPeriodMeasure BasisAmount CalculationPercent ActualPenaltyAmount"},
    {"ApplicableTradePaymentDiscountTerms",
     "BasisDateTime BasisPeriodMeasure BasisAmount CalculationPercent ActualDiscountAmount"},
};

} // namespace cii_sequences

std::span<const Sequence> ciiSequences()
{
    return cii_sequences::All;
}

} // namespace kontorist::einvoice
