import { TextInput, type TextInputProps } from '@mantine/core';
import { withScheme } from './web-address.js';

type Props = Omit<TextInputProps, 'type' | 'value' | 'onChange' | 'onBlur'> & {
  value: string;
  onChange: (address: string) => void;
  onBlur?: () => void;
};

/** An address on the web; what is left out before it is filled in when the field is left. */
export function WebAddressInput({ value, onChange, onBlur, ...input }: Props) {
  const leave = () => {
    onBlur?.();
    const whole = withScheme(value);
    if (whole !== value) onChange(whole);
  };
  return (
    <TextInput
      {...input}
      type="url"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
