import { brokenRule } from '@hansa/contracts';

export class AttendanceIsNotSettled extends brokenRule(
  409,
  'attendance-is-not-settled',
  'Certificates are issued when the session is closed and it is settled who attended.',
) {}
export class CertificateIsWithdrawn extends brokenRule(
  409,
  'certificate-is-withdrawn',
  'This certificate does not count any more already.',
) {}
export class HolderIsErased extends brokenRule(
  409,
  'holder-is-erased',
  'A certificate can be replaced as long as its holder is known.',
) {}
export class NumberIsMistyped extends brokenRule(
  404,
  'number-is-mistyped',
  'The last character of a certificate’s number checks the others: this one is mistyped.',
) {}
