#include "core/einvoice/sequences.h"

namespace kontorist::einvoice {

namespace ubl_sequences {

constexpr Sequence All[] = {
    {"Invoice",
     "UBLExtensions UBLVersionID CustomizationID ProfileID ProfileExecutionID ID CopyIndicator UUID "
     "IssueDate IssueTime DueDate InvoiceTypeCode Note TaxPointDate DocumentCurrencyCode "
     "TaxCurrencyCode PricingCurrencyCode PaymentCurrencyCode PaymentAlternativeCurrencyCode "
     "AccountingCostCode AccountingCost LineCountNumeric BuyerReference InvoicePeriod OrderReference "
     "BillingReference DespatchDocumentReference ReceiptDocumentReference StatementDocumentReference "
     "OriginatorDocumentReference ContractDocumentReference AdditionalDocumentReference "
     "ProjectReference Signature AccountingSupplierParty AccountingCustomerParty PayeeParty "
     "BuyerCustomerParty SellerSupplierParty TaxRepresentativeParty Delivery DeliveryTerms "
     "PaymentMeans PaymentTerms PrepaidPayment AllowanceCharge TaxExchangeRate PricingExchangeRate "
     "PaymentExchangeRate PaymentAlternativeExchangeRate TaxTotal WithholdingTaxTotal "
     "LegalMonetaryTotal InvoiceLine"},
    {"CreditNote",
     "UBLExtensions UBLVersionID CustomizationID ProfileID ProfileExecutionID ID CopyIndicator UUID "
     "IssueDate IssueTime TaxPointDate CreditNoteTypeCode Note DocumentCurrencyCode TaxCurrencyCode "
     "PricingCurrencyCode PaymentCurrencyCode PaymentAlternativeCurrencyCode AccountingCostCode "
     "AccountingCost LineCountNumeric BuyerReference InvoicePeriod DiscrepancyResponse OrderReference "
     "BillingReference DespatchDocumentReference ReceiptDocumentReference ContractDocumentReference "
     "AdditionalDocumentReference StatementDocumentReference OriginatorDocumentReference Signature "
     "AccountingSupplierParty AccountingCustomerParty PayeeParty BuyerCustomerParty "
     "SellerSupplierParty TaxRepresentativeParty Delivery DeliveryTerms PaymentMeans PaymentTerms "
     "TaxExchangeRate PricingExchangeRate PaymentExchangeRate PaymentAlternativeExchangeRate "
     "AllowanceCharge TaxTotal LegalMonetaryTotal CreditNoteLine"},
    {"InvoiceLine|SubInvoiceLine",
     "ID UUID Note InvoicedQuantity LineExtensionAmount TaxPointDate AccountingCostCode "
     "AccountingCost PaymentPurposeCode FreeOfChargeIndicator InvoicePeriod OrderLineReference "
     "DespatchLineReference ReceiptLineReference BillingReference DocumentReference PricingReference "
     "OriginatorParty Delivery PaymentTerms AllowanceCharge TaxTotal WithholdingTaxTotal Item Price "
     "DeliveryTerms SubInvoiceLine ItemPriceExtension"},
    {"CreditNoteLine|SubCreditNoteLine",
     "ID UUID Note CreditedQuantity LineExtensionAmount TaxPointDate AccountingCostCode "
     "AccountingCost PaymentPurposeCode FreeOfChargeIndicator InvoicePeriod OrderLineReference "
     "DiscrepancyResponse DespatchLineReference ReceiptLineReference BillingReference "
     "DocumentReference PricingReference OriginatorParty Delivery PaymentTerms TaxTotal "
     "AllowanceCharge Item Price DeliveryTerms SubCreditNoteLine ItemPriceExtension"},
    {"Party|PayeeParty|TaxRepresentativeParty|DeliveryParty",
     "MarkCareIndicator MarkAttentionIndicator WebsiteURI LogoReferenceID EndpointID "
     "IndustryClassificationCode PartyIdentification PartyName Language PostalAddress "
     "PhysicalLocation PartyTaxScheme PartyLegalEntity Contact Person AgentParty ServiceProviderParty "
     "PowerOfAttorney FinancialAccount"},
    {"AccountingSupplierParty|AccountingCustomerParty",
     "CustomerAssignedAccountID AdditionalAccountID DataSendingCapability Party DespatchContact "
     "AccountingContact SellerContact"},
    {"PostalAddress|Address|RegistrationAddress",
     "ID AddressTypeCode AddressFormatCode Postbox Floor Room StreetName AdditionalStreetName "
     "BlockName BuildingName BuildingNumber InhouseMail Department MarkAttention MarkCare "
     "PlotIdentification CitySubdivisionName CityName PostalZone CountrySubentity "
     "CountrySubentityCode Region District TimezoneOffset AddressLine Country LocationCoordinate"},
    {"PartyTaxScheme",
     "RegistrationName CompanyID TaxLevelCode ExemptionReasonCode ExemptionReason RegistrationAddress "
     "TaxScheme"},
    {"PartyLegalEntity",
     "RegistrationName CompanyID RegistrationDate RegistrationExpirationDate CompanyLegalFormCode "
     "CompanyLegalForm RegistrationAddress"},
    {"Contact", "ID Name Telephone Telefax ElectronicMail Note OtherCommunication"},
    {"Delivery", "ID Quantity ActualDeliveryDate ActualDeliveryTime LatestDeliveryDate LatestDeliveryTime "
                 "TrackingID DeliveryAddress DeliveryLocation AlternativeDeliveryLocation CarrierParty "
                 "DeliveryParty NotifyParty Despatch DeliveryTerms"},
    {"DeliveryLocation",
     "ID Description Conditions CountrySubentity CountrySubentityCode LocationTypeCode InformationURI "
     "Name ValidityPeriod Address"},
    {"PaymentMeans",
     "ID PaymentMeansCode PaymentDueDate PaymentChannelCode InstructionID InstructionNote PaymentID "
     "CardAccount PayerFinancialAccount PayeeFinancialAccount CreditAccount PaymentMandate "
     "TradeFinancing"},
    {"PayeeFinancialAccount|PayerFinancialAccount",
     "ID Name AliasName AccountTypeCode AccountFormatCode CurrencyCode PaymentNote "
     "FinancialInstitutionBranch Country"},
    {"CardAccount", "PrimaryAccountNumberID NetworkID CardTypeCode ValidityStartDate ExpiryDate IssuerID "
                    "IssueNumberID CV2ID CardChipCode ChipApplicationID HolderName"},
    {"PaymentMandate",
     "ID MandateTypeCode MaximumPaymentInstructionsNumeric MaximumPaidAmount SignatureID PayerParty "
     "PayerFinancialAccount ValidityPeriod"},
    {"AllowanceCharge",
     "ID ChargeIndicator AllowanceChargeReasonCode AllowanceChargeReason MultiplierFactorNumeric "
     "PrepaidIndicator SequenceNumeric Amount BaseAmount AccountingCostCode AccountingCost "
     "PerUnitAmount TaxCategory TaxTotal PaymentMeans"},
    {"TaxTotal", "TaxAmount RoundingAmount TaxEvidenceIndicator TaxIncludedIndicator TaxSubtotal"},
    {"TaxSubtotal", "TaxableAmount TaxAmount CalculationSequenceNumeric TransactionCurrencyTaxAmount Percent "
                    "BaseUnitMeasure PerUnitAmount TierRange TierRatePercent TaxCategory"},
    {"TaxCategory|ClassifiedTaxCategory",
     "ID Name Percent BaseUnitMeasure PerUnitAmount TaxExemptionReasonCode TaxExemptionReason "
     "TierRange TierRatePercent TaxScheme"},
    {"LegalMonetaryTotal",
     "LineExtensionAmount TaxExclusiveAmount TaxInclusiveAmount AllowanceTotalAmount "
     "ChargeTotalAmount PrepaidAmount PayableRoundingAmount PayableAmount PayableAlternativeAmount"},
    {"Item", "Description PackQuantity PackSizeNumeric CatalogueIndicator Name HazardousRiskIndicator "
             "AdditionalInformation Keyword BrandName ModelName BuyersItemIdentification "
             "SellersItemIdentification ManufacturersItemIdentification StandardItemIdentification "
             "CatalogueItemIdentification AdditionalItemIdentification CatalogueDocumentReference "
             "ItemSpecificationDocumentReference OriginCountry CommodityClassification TransactionConditions "
             "HazardousItem ClassifiedTaxCategory AdditionalItemProperty ManufacturerParty "
             "InformationContentProviderParty OriginAddress ItemInstance Certificate Dimension"},
    {"AdditionalItemProperty", "ID Name NameCode TestMethod Value ValueQuantity"},
    {"Price", "PriceAmount BaseQuantity PriceChangeReason PriceTypeCode PriceType OrderableUnitFactorRate "
              "ValidityPeriod PriceList AllowanceCharge PricingExchangeRate"},
    {"InvoicePeriod", "StartDate StartTime EndDate EndTime DurationMeasure DescriptionCode Description"},
    {"OrderReference",
     "ID SalesOrderID CopyIndicator UUID IssueDate IssueTime CustomerReference OrderTypeCode "
     "DocumentReference"},
    {"InvoiceDocumentReference|DespatchDocumentReference|ReceiptDocumentReference|"
     "OriginatorDocumentReference|ContractDocumentReference|AdditionalDocumentReference|"
     "StatementDocumentReference|DocumentReference",
     "ID CopyIndicator UUID IssueDate IssueTime DocumentTypeCode DocumentType XPath LanguageID "
     "LocaleCode VersionID DocumentStatusCode DocumentDescription Attachment ValidityPeriod "
     "IssuerParty ResultOfVerification"},
};

} // namespace ubl_sequences

std::span<const Sequence> ublSequences()
{
    return ubl_sequences::All;
}

} // namespace kontorist::einvoice
